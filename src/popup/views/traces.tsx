import { useState } from 'preact/hooks';
import { siteLabel } from '../../domain/site-label.ts';
import { byUrgency } from '../../domain/trace.ts';
import { t } from '../../i18n/t.ts';
import type { Trace } from '../../messages/contract.ts';
import { Button } from '../../ui/button.tsx';
import { errorSentences } from '../../ui/error-sentences.ts';
import { Notice } from '../../ui/notice.tsx';
import { useStore } from '../state/use-store.ts';
import { TraceActions } from './trace-actions.tsx';

const kinds: { readonly [K in Trace['kind']]: 'info' | 'warn' } = {
  checking: 'info',
  'created-not-filled': 'info',
  'promotion-failing': 'warn',
  lost: 'warn',
  failed: 'info',
};

/** Wishes that did not end as they should: the person is told, and can do something about each. */
export function Traces() {
  const { list, unfinished } = useStore();
  const [all, setAll] = useState(false);
  const traces = byUrgency(list.traces.value);
  return (
    <>
      {(all ? traces : traces.slice(0, 2)).map((trace) => (
        <Notice
          key={`${trace.intentId} ${trace.kind}`}
          kind={kinds[trace.kind]}
          actions={<TraceActions trace={trace} />}
        >
          <p>{words(trace)}</p>
          <Why error={unfinished.errors.value.get(trace.intentId) ?? trace.error} />
        </Notice>
      ))}
      {!all && traces.length > 2 && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('popup_moreTraces', String(traces.length - 2))}
        </Button>
      )}
    </>
  );
}

/** Why it has not worked so far. */
function Why({ error }: { readonly error: Trace['error'] }) {
  return error && <p class="quiet-text">{errorSentences(error).what}</p>;
}

function words({ kind, email, site }: Trace): string {
  const where = siteLabel(site) || t('popup_noSite');
  switch (kind) {
    case 'checking':
      return t('popup_trace_checking', where);
    case 'created-not-filled':
      return t('popup_trace_notFilled', email ?? '', where);
    case 'promotion-failing':
      return t('popup_trace_pending', email ?? '', where);
    case 'lost':
      return t('popup_trace_lost', email ?? '', where);
    case 'failed':
      return t('popup_trace_failed', where);
  }
}
