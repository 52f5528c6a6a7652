import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { AccountDot } from '../../ui/account-dot.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useStore } from '../state/use-store.ts';
import { AccountMenu } from './account-menu.tsx';

/** Our name, and whose addresses these are. */
export function Header() {
  const { session } = useStore();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  // What is chosen goes with the menu: the focus must not fall to the page.
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', onEscape, true);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', onEscape, true);
    };
  }, [open]);
  return (
    <header class="header">
      <Mark />
      <h1 class="header-name">{t('extensionName')}</h1>
      <div class="menu-place" ref={menu}>
        <button
          ref={button}
          type="button"
          class="account-button"
          aria-expanded={open}
          aria-label={t('popup_accountMenu', session.account.value?.username ?? '')}
          onClick={() => setOpen(!open)}
        >
          {(session.app.value?.accounts.length ?? 0) > 1 ? (
            <AccountDot colour={session.account.value?.colour ?? 0} />
          ) : (
            <Icon name="person" />
          )}
          <span class="account-name">{session.account.value?.username}</span>
          <Icon name="down" />
        </button>
        {open && <AccountMenu close={close} />}
      </div>
    </header>
  );
}
