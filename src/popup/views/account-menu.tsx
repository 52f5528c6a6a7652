import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/t.ts';
import { AccountDot } from '../../ui/account-dot.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Words } from '../../ui/words.tsx';
import { useStore } from '../state/use-store.ts';

/** The accounts, and what can be done with them. */
export function AccountMenu({ close }: { readonly close: () => void }) {
  const { session, signIn, ports, signOut, help } = useStore();
  const account = session.account.value;
  const { accounts = [], defaultId = null, site = null } = session.app.value ?? {};
  const several = accounts.length > 1;
  const item = (
    words: string,
    icon: IconName | null,
    act: () => void,
    current = false,
    more?: ComponentChildren,
  ) => (
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
        <span class="menu-words">
          <Words>{words}</Words>
        </span>
        {more}
      </button>
    </li>
  );
  return (
    <div class="menu">
      <ul class="menu-part">
        {accounts.map(({ id, username, colour }) =>
          item(
            username,
            id === account?.id ? 'check' : null,
            () => session.choose(id),
            id === account?.id,
            several && (
              <>
                {id === defaultId && <span class="menu-note">{t('ui_defaultAccount')}</span>}
                <AccountDot colour={colour} />
              </>
            ),
          ),
        )}
      </ul>
      {several && account && (site?.accountId !== account.id || defaultId !== account.id) && (
        <ul class="menu-part">
          {site &&
            site.accountId !== account.id &&
            item(t('popup_accountForSite', site.name), 'fill', () => {
              void session.arrange(account.id, { site: site.origin });
            })}
          {defaultId !== account.id &&
            item(t('popup_makeDefault'), 'person', () => {
              void session.arrange(account.id, { default: true });
            })}
        </ul>
      )}
      <ul class="menu-part">
        {item(t('popup_addAccount'), 'plus', () => signIn.open(null))}
        {item(t('popup_keys'), 'keys', () => {
          help.value = true;
        })}
        {item(t('popup_settings'), 'open', ports.openOptions)}
        {account && item(t('popup_signOut', account.username), 'exit', () => void signOut(account.id))}
      </ul>
    </div>
  );
}
