import type { Alias } from '../../domain/alias.ts';
import { isPrefix } from '../../domain/prefix.ts';
import { t } from '../../i18n/t.ts';
import type { AppState } from '../../messages/contract.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStore } from '../state/use-store.ts';
import { whyNoChange } from '../state/why-not.ts';
import { NewAddressForm } from './new-address-form.tsx';

interface NewAddressProps {
  readonly site: AppState['site'];
  /** The address that this site has already: using it again comes first. */
  readonly again: Alias | undefined;
}

/** The longest site name that a button holds in one line. */
const fits = 24;

/** One click makes an address, or uses the one that is there; who wants to say more first unfolds the form. */
export function NewAddress({ site, again }: NewAddressProps) {
  const store = useStore();
  const { newAddress, use } = store;
  const { draft, busy, error, made } = newAddress;
  const { open, forSite, prefix } = draft.value.value;
  const fault = error.value;
  const isSecond = again !== undefined || made.value !== null;
  const namesSite = site !== null && forSite && !isSecond && site.name.length <= fits;
  const words = namesSite ? t('popup_newFor', site.name) : t('popup_new');
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
      {fault && !(open && fault.code === 'prefix-refused') && <ErrorNotice error={fault} />}
      <div class="here-buttons">
        {again && !open && !fault && (
          <Button look="primary" icon="fill" onClick={() => void use.fill(again.email)}>
            {t('popup_useAgain')}
          </Button>
        )}
        <div class="new-buttons">
          <Button
            look={isSecond && !open ? 'secondary' : 'primary'}
            icon="plus"
            submit
            wide
            busy={busy.value}
            whyNot={whyNot}
          >
            {busy.value ? t('popup_making') : fault ? t('ui_tryAgain') : words}
          </Button>
          <IconButton
            icon={open ? 'close' : 'more'}
            label={open ? t('popup_fewerDetails') : t('popup_moreDetails')}
            expanded={open}
            onClick={() => draft.change({ open: !open })}
          />
        </div>
      </div>
    </form>
  );
}
