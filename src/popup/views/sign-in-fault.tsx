import type { AppError } from '../../domain/errors.ts';
import { siteLabel } from '../../domain/site-label.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useStore } from '../state/use-store.ts';

/** Why the sign-in failed, and what mends it. */
export function SignInFault({ error }: { readonly error: AppError }) {
  const { signIn } = useStore();
  const { provider } = signIn.draft.value.value;
  if (error.code === 'api-elsewhere' && error.detail) {
    const origin = error.detail;
    return (
      <Notice
        kind="warn"
        title={t('popup_apiElsewhere')}
        actions={
          <Button onClick={() => void signIn.start(origin)}>
            {t('popup_apiElsewhereAllow', siteLabel(origin))}
          </Button>
        }
      >
        {t('popup_apiElsewhereAbout', siteLabel(origin))}
      </Notice>
    );
  }
  if (error.code === 'permission-missing') {
    const isLoopback = error.detail === 'http://127.0.0.1';
    return (
      <Notice
        kind="warn"
        title={t(isLoopback ? 'popup_needsLoopback' : 'popup_needsHost')}
        actions={
          <Button look="primary" onClick={() => void signIn.allowHost(error)}>
            {t('popup_allowHost')}
          </Button>
        }
      >
        {t(isLoopback ? 'popup_needsLoopbackAbout' : 'popup_needsHostAbout')}
      </Notice>
    );
  }
  // The form itself says so where this build has no client id.
  if (error.code === 'no-client-id' && provider === 'fastmail' && !signIn.fastmailOAuth) return null;
  const tokenHelps = error.code === 'no-client-id' || error.code === 'no-oauth';
  return (
    <ErrorNotice
      error={error}
      actions={
        tokenHelps && (
          <Button
            onClick={() => {
              signIn.draft.change({ method: 'token' });
              signIn.forget();
            }}
          >
            {t('popup_useToken')}
          </Button>
        )
      }
    />
  );
}
