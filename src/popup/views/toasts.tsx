import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Words } from '../../ui/words.tsx';
import { useStore } from '../state/use-store.ts';

/** Where confirmations show and are announced. The region is always there, as screen readers want it. */
export function Toasts() {
  const { toasts } = useStore();
  const toast = toasts.toast.value;
  const undo = toast?.undo;
  /** What had the focus before a button here got it; `null` while none has it. */
  const before = useRef<EventTarget | 'page' | null>(null);
  useLayoutEffect(() => {
    if (before.current === null || document.activeElement !== document.body) return;
    // The button that had the focus has gone, by itself or by being pressed.
    const back = before.current instanceof HTMLElement && before.current.isConnected ? before.current : null;
    before.current = null;
    (back ?? document.querySelector<HTMLElement>('main'))?.focus();
  });
  return (
    <div
      class="toasts"
      onFocusIn={({ relatedTarget }) => {
        before.current ??= relatedTarget ?? 'page';
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) before.current = null;
      }}
    >
      <div class={toast ? 'toast' : 'unseen'}>
        {toast?.busy && <span class="spinner" aria-hidden="true" />}
        {toast && !toast.busy && toast.progress === undefined && <Icon name="check" />}
        <p class="toast-words" role="status">
          {toast && <Words>{toast.words}</Words>}
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
