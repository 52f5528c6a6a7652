import { t } from '../../i18n/t.ts';
import type { Trace } from '../../messages/contract.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../state/use-store.ts';
import { whyNoChange } from '../state/why-not.ts';

/** What can be done about an unfinished wish. */
export function TraceActions({ trace }: { readonly trace: Trace }) {
  const store = useStore();
  const { list, use, changes, ports } = store;
  const { kind, email, site } = trace;
  const alias = list.aliases.value?.find((known) => known.email === email);
  const whyNot = whyNoChange(store);
  return (
    <>
      {kind === 'checking' && (
        <Button busy={list.refreshing.value} whyNot={whyNot} onClick={() => void list.reload('now')}>
          {t('popup_checkNow')}
        </Button>
      )}
      {kind === 'created-not-filled' && email && (
        <Button icon="copy" onClick={() => void use.copy(email)}>
          {t('popup_copy')}
        </Button>
      )}
      {kind === 'promotion-failing' && alias && (
        <Button
          busy={changes.busy.value.has(alias.id)}
          whyNot={whyNot}
          onClick={() => void changes.setState([alias.id], 'enabled')}
        >
          {t('popup_keepIt')}
        </Button>
      )}
      {kind === 'lost' && site !== '' && (
        <Button icon="open" onClick={() => ports.openTab(site)}>
          {t('popup_openSite')}
        </Button>
      )}
      {kind !== 'checking' && kind !== 'promotion-failing' && (
        <Button look="quiet" onClick={() => list.dismiss(trace)}>
          {t('ui_dismiss')}
        </Button>
      )}
    </>
  );
}
