import { siteLabel } from '../../domain/site-label.ts';
import { t } from '../../i18n/t.ts';
import type { SignInProgress } from '../../messages/contract.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useStore } from '../state/use-store.ts';

/** A sign-in is under way; it goes on even if the popup closes. */
export function SignInWorking({ progress }: { readonly progress: SignInProgress & { step: 'working' } }) {
  const { signIn } = useStore();
  const server = siteLabel(progress.server.replace(/^.*@/, '')) || t('popup_provider_fastmail');
  const isOAuth = signIn.draft.value.value.method === 'oauth';
  return (
    <main class="page sign-in">
      <div class="waiting" role="status">
        <Mark large />
        <h1>{t('popup_signingIn', server)}</h1>
        <p class="quiet-text">{isOAuth ? t('popup_windowOpen') : t('popup_checking')}</p>
        <span class="spinner spinner-large" aria-hidden="true" />
      </div>
      <Button wide onClick={() => void signIn.cancel()}>
        {t('ui_cancel')}
      </Button>
    </main>
  );
}
