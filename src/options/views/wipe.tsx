import { useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import type { Reply } from '../../messages/contract.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useOptions } from '../state/use-options.ts';

/** Deletes everything, once it was said what that does and what it does not do. */
export function Wipe() {
  const { wipe } = useOptions();
  const [step, setStep] = useState<'idle' | 'asking' | 'working'>('idle');
  const [outcome, setOutcome] = useState<Reply<'wipe'> | null>(null);
  const go = async () => {
    setStep('working');
    setOutcome(await wipe());
    setStep('idle');
  };
  return (
    <div class="stack-tight">
      <h3>{t('options_wipe')}</h3>
      <p class="quiet-text">{t('options_wipeAbout')}</p>
      {outcome?.ok && (
        <Notice kind="info" title={t('options_wiped')}>
          <p>{t(outcome.value.revoked ? 'options_wipedRevoked' : 'options_wipedHere')}</p>
        </Notice>
      )}
      {outcome && !outcome.ok && <ErrorNotice error={outcome.error} />}
      {step === 'idle' ? (
        <div>
          <Button
            look="danger"
            onClick={() => {
              setOutcome(null);
              setStep('asking');
            }}
          >
            {t('options_wipeBegin')}
          </Button>
        </div>
      ) : (
        <Notice
          kind="warn"
          title={t('options_wipeSure')}
          actions={
            <>
              <Button look="danger" busy={step === 'working'} onClick={() => void go()}>
                {t('options_wipeGo')}
              </Button>
              <Button onClick={() => setStep('idle')}>{t('ui_cancel')}</Button>
            </>
          }
        >
          <ul class="points">
            <li>{t('options_wipeGone')}</li>
            <li>{t('options_wipeStays')}</li>
            <li>{t('options_wipeTokens')}</li>
          </ul>
        </Notice>
      )}
    </div>
  );
}
