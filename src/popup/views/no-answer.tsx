import { appError } from '../../domain/errors.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useStore } from '../state/use-store.ts';

/** The background did not answer: nothing can be shown, but trying again may help. */
export function NoAnswer() {
  const { session } = useStore();
  return (
    <main class="page">
      <ErrorNotice
        error={session.error.value ?? appError('no-answer')}
        actions={<Button onClick={() => void session.refresh()}>{t('ui_tryAgain')}</Button>}
      />
    </main>
  );
}
