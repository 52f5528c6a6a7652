import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStore } from '../state/use-store.ts';

/** Where confirmations show and are announced. The region is always there, as screen readers want it. */
export function Toasts() {
  const { toasts } = useStore();
  const toast = toasts.toast.value;
  const undo = toast?.undo;
  return (
    <div class="toasts">
      <div class={toast ? 'toast' : 'unseen'}>
        {toast && toast.progress === undefined && <Icon name="check" />}
        <p class="toast-words" role="status">
          {toast?.words}
        </p>
        {/* For the eye: the words beside it say the same, and are announced. */}
        {toast?.progress !== undefined && (
          <progress class="toast-progress" aria-hidden="true" value={toast.progress} />
        )}
        {undo && (
          <button
            type="button"
            class="toast-undo"
            onClick={() => {
              toasts.hide();
              undo();
            }}
          >
            {t('ui_undo')}
          </button>
        )}
        {toast && <IconButton icon="close" label={t('ui_close')} onClick={toasts.hide} />}
      </div>
    </div>
  );
}
