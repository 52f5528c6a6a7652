import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useStore } from '../state/use-store.ts';
import { TokenSteps } from './token-steps.tsx';

/** What the chosen way needs, and the button that starts it. */
export function SignInMethod() {
  const { signIn, ports } = useStore();
  const { draft, fastmailOAuth } = signIn;
  const { provider, method, server, token, username, password } = draft.value.value;
  const isFastmail = provider === 'fastmail';
  const whyNoServer = !isFastmail && server.trim() === '' ? t('popup_needServer') : undefined;

  if (method === 'token') {
    const whyNot = whyNoServer ?? (token.trim() === '' ? t('popup_needToken') : undefined);
    return (
      <>
        {isFastmail ? <TokenSteps /> : <p class="quiet-text">{t('popup_tokenAbout')}</p>}
        <Field
          label={t('popup_token')}
          secret
          value={token}
          onInput={(value) => draft.change({ token: value })}
        />
        <Button look="primary" submit wide whyNot={whyNot}>
          {t('popup_checkToken')}
        </Button>
      </>
    );
  }
  if (method === 'basic') {
    const missing = username.trim() === '' || password === '' ? t('popup_needPassword') : undefined;
    return (
      <>
        <p class="quiet-text">{t('popup_basicAbout')}</p>
        <Field
          label={t('popup_username')}
          value={username}
          onInput={(value) => draft.change({ username: value })}
        />
        <Field
          label={t('popup_password')}
          secret
          value={password}
          onInput={(value) => draft.change({ password: value })}
        />
        <Button look="primary" submit wide whyNot={whyNoServer ?? missing}>
          {t('popup_signIn')}
        </Button>
      </>
    );
  }
  if (isFastmail && !fastmailOAuth) {
    return (
      <Notice
        kind="info"
        actions={
          <>
            <Button onClick={() => draft.change({ method: 'token' })}>{t('popup_useToken')}</Button>
            <Button look="quiet" onClick={ports.openOptions}>
              {t('popup_enterClientId')}
            </Button>
          </>
        }
      >
        {t('popup_noClientId')}
      </Notice>
    );
  }
  return (
    <>
      <p class="quiet-text">{t('popup_oauthAbout')}</p>
      <Button look="primary" submit wide whyNot={whyNoServer}>
        {isFastmail ? t('popup_signInFastmail') : t('popup_signIn')}
      </Button>
    </>
  );
}
