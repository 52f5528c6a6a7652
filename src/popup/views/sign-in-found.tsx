import type { FoundServer } from '../../domain/account.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStore } from '../state/use-store.ts';

/** What was found behind what the person typed: which server, which way in, which permissions. Nothing was sent yet. */
export function SignInFound({ found }: { readonly found: FoundServer }) {
  const { signIn } = useStore();
  const { method } = signIn.draft.value.value;
  const { oauth } = found;
  const way =
    method === 'oauth' ? t('popup_foundWay_oauth', oauth?.page ?? '') : t(`popup_foundWay_${method}`);
  return (
    <main class="page sign-in">
      <div class="detail-head">
        <IconButton icon="back" label={t('popup_back')} onClick={signIn.forget} />
        <h1>{t('popup_foundTitle')}</h1>
      </div>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void signIn.agree();
        }}
      >
        <dl class="found">
          <div>
            <dt>{t('popup_foundServer')}</dt>
            <dd class="found-name">
              <bdi>{found.server}</bdi>
            </dd>
          </div>
          <div>
            <dt>{t('popup_foundWay')}</dt>
            <dd>{way}</dd>
          </div>
          {method === 'oauth' && oauth && (
            <div>
              <dt>{t('popup_foundAsks')}</dt>
              <dd>
                <ul class="found-asks">
                  <li class={oauth.allMail ? 'found-broad' : ''}>
                    <Icon name={oauth.allMail ? 'warn' : 'check'} />
                    {t(oauth.allMail ? 'popup_foundAsk_mail' : 'popup_foundAsk_masked')}
                  </li>
                  {oauth.staysSignedIn && (
                    <li>
                      <Icon name="check" />
                      {t('popup_foundAsk_stay')}
                    </li>
                  )}
                </ul>
              </dd>
            </div>
          )}
        </dl>
        <p class="quiet-text">{t('popup_foundNothing')}</p>
        <Button look="primary" submit wide>
          {t('popup_foundGo')}
        </Button>
      </form>
    </main>
  );
}
