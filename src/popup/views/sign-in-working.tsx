import { siteLabel } from '../../domain/site-label.ts';
import { t } from '../../i18n/t.ts';
import type { SignInProgress } from '../../messages/contract.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useStore } from '../state/use-store.ts';

interface SignInWorkingProps {
  /** Absent while the server is yet to be found. */
  readonly progress?: SignInProgress & { step: 'working' };
}

/** A sign-in is under way; it goes on even if the popup closes. */
export function SignInWorking({ progress }: SignInWorkingProps) {
  const { signIn } = useStore();
  const { method, provider, server: typed } = signIn.draft.value.value;
  const name = progress?.server ?? (provider === 'fastmail' ? '' : typed);
  const server = siteLabel(name.replace(/^.*@/, '')) || t('popup_provider_fastmail');
  const doing = method === 'oauth' ? t('popup_windowOpen') : t('popup_checking');
  return (
    <main class="page sign-in">
      <div class="waiting" role="status">
        <Mark large />
        <h1>{t('popup_signingIn', server)}</h1>
        <p class="quiet-text">{progress ? doing : t('popup_finding')}</p>
        <span class="spinner spinner-large" aria-hidden="true" />
      </div>
      <Button wide onClick={() => void signIn.cancel()}>
        {t('ui_cancel')}
      </Button>
    </main>
  );
}
