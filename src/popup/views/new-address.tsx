import { t } from '../../i18n/t.ts';
import type { AppState } from '../../messages/contract.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { siteLabel } from '../../ui/site-label.ts';
import { isPrefix } from '../state/new-address.ts';
import { useStore } from '../state/use-store.ts';
import { whyNoChange } from '../state/why-not.ts';
import { NewAddressForm } from './new-address-form.tsx';

interface NewAddressProps {
  readonly look: 'primary' | 'secondary';
  readonly site: AppState['site'];
}

/** One click makes an address; who wants to say more about it first unfolds the form. */
export function NewAddress({ look, site }: NewAddressProps) {
  const store = useStore();
  const { newAddress } = store;
  const { draft, busy, error } = newAddress;
  const { open, forSite, prefix } = draft.value.value;
  const fault = error.value;
  const words =
    site && forSite ? t('popup_newFor', siteLabel(site.name)) : t(busy.value ? 'popup_making' : 'popup_new');
  const whyNot = isPrefix(prefix) ? whyNoChange(store) : t('popup_prefixRule');
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (whyNot === undefined) void newAddress.create();
      }}
    >
      {open && <NewAddressForm site={site} />}
      {fault && <ErrorNotice error={fault} />}
      <div class="new-buttons">
        <Button look={look} icon="plus" submit wide busy={busy.value} whyNot={whyNot}>
          {fault ? t('ui_tryAgain') : busy.value ? t('popup_making') : words}
        </Button>
        <Button look="quiet" onClick={() => draft.change({ open: !open })}>
          {open ? t('popup_fewerDetails') : t('popup_moreDetails')}
        </Button>
      </div>
    </form>
  );
}
