import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../i18n/t.ts';
import { Check } from '../../ui/check.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStore } from '../state/use-store.ts';

const mod = /mac/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';

/** The keys, by what they do. Those that are single letters or signs can be turned off. */
const keys: readonly { readonly keys: readonly string[]; readonly does: MessageKey }[] = [
  { keys: ['/'], does: 'popup_keySearch' },
  { keys: ['↑', '↓'], does: 'popup_keyMove' },
  { keys: ['Enter'], does: 'popup_keyCopy' },
  { keys: ['→'], does: 'popup_keyOpen' },
  { keys: ['x'], does: 'popup_keyPick' },
  { keys: ['Shift', '↓'], does: 'popup_keyReach' },
  { keys: [mod, 'A'], does: 'popup_keyAll' },
  { keys: ['Delete'], does: 'popup_keyDelete' },
  { keys: ['Esc'], does: 'popup_keyBack' },
  { keys: ['?'], does: 'popup_keyHelp' },
];

/** The list of keys, over the page. */
export function KeysHelp({ close }: { readonly close: () => void }) {
  const store = useStore();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="keys-heading" onClose={close}>
      <div class="dialog-head">
        <h2 id="keys-heading">{t('popup_keys')}</h2>
        <IconButton icon="close" label={t('ui_close')} onClick={() => dialog.current?.close()} />
      </div>
      <dl class="keys">
        {keys.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <Check
        checked={store.keys.on.value}
        label={t('popup_singleKeys')}
        hint={t('popup_singleKeysHint')}
        onChange={store.keys.set}
      />
    </dialog>
  );
}
