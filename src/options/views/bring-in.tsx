import { useId, useRef } from 'preact/hooks';
import { checklistLimits } from '../../domain/checklist.ts';
import { csvLimits } from '../../domain/import/csv-reader.ts';
import type { FileFault } from '../../domain/import/file-fault.ts';
import { tn } from '../../i18n/plural.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useOptions } from '../state/use-options.ts';
import { Checklist } from './checklist.tsx';
import { Section } from './section.tsx';

/** Brings the addresses of another service in, as a list of what is to be replaced. */
export function BringIn() {
  const { checklist } = useOptions();
  const { items, reading, fault, brought, error, bring } = checklist;
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <Section title={t('options_import')} about={t('options_importAbout')}>
      <div>
        <label class="unseen" for={id}>
          {t('options_importFile')}
        </label>
        <input
          ref={input}
          id={id}
          class="unseen"
          type="file"
          tabIndex={-1}
          accept=".csv,.json,text/csv,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again after it was mended.
            if (file) void bring(file).finally(() => (currentTarget.value = ''));
          }}
        />
        <Button busy={reading.value} onClick={() => input.current?.click()}>
          {t('options_importFile')}
        </Button>
      </div>
      {fault.value && (
        <Notice kind="error" title={t('options_importRefused', String(fault.value.line))}>
          <p>{faultWords(fault.value)}</p>
          <p>{t('options_importNothing')}</p>
        </Notice>
      )}
      {error.value?.id === '' && <ErrorNotice error={error.value.error} />}
      <p class="quiet-text" role="status">
        {brought.value === null ? '' : tn('options_imported', brought.value)}
      </p>
      {items.value.length > 0 && <Checklist />}
    </Section>
  );
}

function faultWords({ code }: FileFault): string {
  const limit = {
    'too-many': checklistLimits.items,
    'too-wide': csvLimits.columns,
    'too-long': csvLimits.cell,
  };
  const most = code in limit ? limit[code as keyof typeof limit] : 0;
  // The browsers load no extension whose messages have another sign in their names than letters, digits and `_`.
  const name = code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return t(`options_fault_${name}` as MessageKey, new Intl.NumberFormat(t('ui_language')).format(most));
}
