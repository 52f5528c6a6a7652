import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { siteLabel } from '../../ui/site-label.ts';
import { Tile } from '../../ui/tile.tsx';
import { useOptions } from '../state/use-options.ts';
import { Section } from './section.tsx';

/** Who is signed in where. */
export function Accounts() {
  const { app, error, refresh, signOut, openSignIn, openPopupPage } = useOptions();
  const accounts = app.value?.accounts ?? [];
  return (
    <Section title={t('options_accounts')}>
      {error.value && (
        <ErrorNotice
          error={error.value}
          actions={<Button onClick={() => void refresh()}>{t('ui_tryAgain')}</Button>}
        />
      )}
      {app.value && accounts.length === 0 && <p class="quiet-text">{t('options_noAccount')}</p>}
      {accounts.length > 0 && (
        <ul class="items">
          {accounts.map(({ id, username, sessionUrl, auth, status }) => (
            <li key={id} class="item">
              <Tile name={username} />
              <div class="item-words">
                <p class="item-name">{username}</p>
                <p class="field-hint">
                  {siteLabel(sessionUrl)} · {t(`options_auth_${auth}`)}
                </p>
                {status === 'needs-sign-in' && <p class="field-error">{t('options_signInDied')}</p>}
              </div>
              {status === 'needs-sign-in' && (
                <Button look="primary" onClick={openPopupPage}>
                  {t('options_signInAgain')}
                </Button>
              )}
              <Button onClick={() => void signOut(id)}>
                {t('options_signOut')}
                <span class="unseen"> {username}</span>
              </Button>
            </li>
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
