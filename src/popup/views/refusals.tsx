import { useState } from 'preact/hooks';
import { tn } from '../../i18n/plural.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { errorSentences } from '../../ui/error-sentences.ts';
import { Notice } from '../../ui/notice.tsx';
import { useStore } from '../state/use-store.ts';

/** A change of many that did not reach all: how many, why, and what now. Each row says it for itself too. */
export function Refusals() {
  const { changes, list, view } = useStore();
  const [dismissed, dismiss] = useState('');
  const failure = changes.failure.value;
  if (failure) {
    return (
      <ErrorNotice
        error={failure.error}
        actions={
          <>
            {failure.error.code !== 'too-late' && <Button onClick={failure.again}>{t('ui_tryAgain')}</Button>}
            <Button look="quiet" onClick={changes.forgetFailure}>
              {t('ui_dismiss')}
            </Button>
          </>
        }
      />
    );
  }
  const report = list.lastChange.value;
  if (!report || report.id === dismissed || report.refused.length === 0) return null;
  // The change of a single address says so where it was tried, unless that is gone: it was deleted elsewhere.
  const isOne = report.count + report.refused.length === 1;
  if (isOne && list.aliases.value?.some(({ id }) => id === report.refused[0]?.id)) return null;
  const reasons = new Set(report.refused.map(({ error }) => errorSentences(error).what));
  return (
    <Notice
      kind="warn"
      title={tn('popup_notChanged', report.refused.length)}
      actions={
        <>
          {view.counts.value.refused > 0 && (
            <Button onClick={() => view.look({ show: 'refused', query: '' })}>{t('popup_showThem')}</Button>
          )}
          <Button look="quiet" onClick={() => dismiss(report.id)}>
            {t('ui_dismiss')}
          </Button>
        </>
      }
    >
      {[...reasons].join(' ')}
    </Notice>
  );
}
