import { useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { createDiagnostics } from '../state/diagnostics.ts';
import './diagnostics.css';
import { Section } from './section.tsx';

/** What happened lately, to look at and to paste into a report; nothing in it names anybody. */
export function Diagnostics() {
  const [state] = useState(createDiagnostics);
  const { report, error, copied } = state;
  return (
    <Section title={t('options_diagnostics')} about={t('options_diagnosticsAbout')}>
      {error.value && <ErrorNotice error={error.value} />}
      {report.value !== null && (
        <textarea
          class="report"
          readOnly
          rows={12}
          wrap="off"
          dir="ltr"
          aria-label={t('options_diagnostics')}
          value={report.value}
        />
      )}
      <div class="report-actions">
        <Button icon="copy" onClick={() => void state.copy()}>
          {t('options_diagnosticsCopy')}
        </Button>
        <Button look="quiet" onClick={() => void state.show()}>
          {report.value === null ? t('options_diagnosticsShow') : t('options_diagnosticsRefresh')}
        </Button>
      </div>
      <p class="quiet-text" role="status">
        {copied.value === true && t('options_diagnosticsCopied')}
        {copied.value === false && t('options_diagnosticsNotCopied')}
      </p>
    </Section>
  );
}
