import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useOptions } from '../state/use-options.ts';
import { AccountItem } from './account-item.tsx';
import { Section } from './section.tsx';

/** Who is signed in where. */
export function Accounts() {
  const { app, error, refresh, openSignIn } = useOptions();
  const accounts = app.value?.accounts ?? [];
  return (
    <Section
      title={t('options_accounts')}
      about={accounts.length > 1 ? t('options_accountsAbout') : undefined}
    >
      {error.value && (
        <ErrorNotice
          error={error.value}
          actions={<Button onClick={() => void refresh()}>{t('ui_tryAgain')}</Button>}
        />
      )}
      {app.value && accounts.length === 0 && <p class="quiet-text">{t('options_noAccount')}</p>}
      {accounts.length > 0 && (
        <ul class="items">
          {accounts.map((account) => (
            <AccountItem key={account.id} account={account} several={accounts.length > 1} />
          ))}
        </ul>
      )}
      {app.value && (
        <div>
          <Button icon="plus" look={accounts.length === 0 ? 'primary' : 'secondary'} onClick={openSignIn}>
            {t('options_addAccount')}
          </Button>
        </div>
      )}
    </Section>
  );
}
