import type { AppError } from '../../domain/errors.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useStore } from '../state/use-store.ts';

/** Why the sign-in failed, and what mends it. */
export function SignInFault({ error }: { readonly error: AppError }) {
  const { signIn } = useStore();
  const { provider } = signIn.draft.value.value;
  const needsHost = error.code === 'permission-missing';
  const tokenHelps = provider === 'fastmail' && (error.code === 'no-client-id' || error.code === 'no-oauth');
  return (
    <ErrorNotice
      error={error}
      actions={
        <>
          {needsHost && (
            <Button look="primary" onClick={() => void signIn.allowHost(error)}>
              {t('popup_allowHost')}
            </Button>
          )}
          {tokenHelps && (
            <Button
              onClick={() => {
                signIn.draft.change({ method: 'token' });
                signIn.forget();
              }}
            >
              {t('popup_useToken')}
            </Button>
          )}
        </>
      }
    />
  );
}
