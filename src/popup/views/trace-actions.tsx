import { type MessageKey, t } from '../../i18n/t.ts';
import type { Trace } from '../../messages/contract.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../state/use-store.ts';
import { whyNoChange } from '../state/why-not.ts';

/** What is owed is under way already: the button asks for it now. */
const tries: { readonly [K in Trace['kind']]?: MessageKey } = {
  checking: 'popup_checkNow',
  'promotion-failing': 'ui_tryAgain',
};

/** What can be done about an unfinished wish. */
export function TraceActions({ trace }: { readonly trace: Trace }) {
  const store = useStore();
  const { list, use, unfinished, ports } = store;
  const { intentId, kind, email, site } = trace;
  const owed = kind === 'checking' || kind === 'promotion-failing';
  return (
    <>
      {(owed || kind === 'created-not-filled') && (
        <Button
          busy={unfinished.busy.value.has(intentId)}
          whyNot={whyNoChange(store)}
          onClick={() => void unfinished.keep(trace)}
        >
          {t(tries[kind] ?? 'popup_keepIt')}
        </Button>
      )}
      {kind === 'created-not-filled' && email && (
        <Button look="quiet" icon="copy" onClick={() => void use.copy(email)}>
          {t('popup_copy')}
        </Button>
      )}
      {kind === 'lost' && site !== '' && (
        <Button icon="open" onClick={() => ports.openTab(site)}>
          {t('popup_openSite')}
        </Button>
      )}
      {!owed && (
        <Button look="quiet" onClick={() => list.dismiss(trace)}>
          {t('ui_dismiss')}
        </Button>
      )}
    </>
  );
}
