import { t } from '../../i18n/t.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useStore } from '../state/use-store.ts';

/** The accounts, and what can be done with them. */
export function AccountMenu({ close }: { readonly close: () => void }) {
  const { session, signIn, ports, signOut } = useStore();
  const account = session.account.value;
  const item = (words: string, icon: IconName | null, act: () => void, current = false) => (
    <li>
      <button
        type="button"
        class="menu-item"
        aria-current={current}
        onClick={() => {
          close();
          act();
        }}
      >
        <span class="menu-icon">{icon && <Icon name={icon} />}</span>
        <span class="menu-words">{words}</span>
      </button>
    </li>
  );
  return (
    <div class="menu">
      <ul class="menu-part">
        {session.app.value?.accounts.map(({ id, username }) =>
          item(username, id === account?.id ? 'check' : null, () => session.choose(id), id === account?.id),
        )}
      </ul>
      <ul class="menu-part">
        {item(t('popup_addAccount'), 'plus', () => signIn.open(null))}
        {item(t('popup_settings'), 'open', ports.openOptions)}
        {account && item(t('popup_signOut', account.username), 'exit', () => void signOut(account.id))}
      </ul>
    </div>
  );
}
