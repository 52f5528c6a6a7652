import { t } from '../../i18n/t.ts';
import type { AppState } from '../../messages/contract.ts';
import { Check } from '../../ui/check.tsx';
import { Field } from '../../ui/field.tsx';
import { isPrefix } from '../state/new-address.ts';
import { useStore } from '../state/use-store.ts';

/** What may be said about a new address before it exists. */
export function NewAddressForm({ site }: { readonly site: AppState['site'] }) {
  const { draft } = useStore().newAddress;
  const { description, prefix, forSite } = draft.value.value;
  return (
    <div class="stack new-form">
      <Field
        label={t('popup_description')}
        value={description}
        hint={t('popup_descriptionHint')}
        maxLength={200}
        onInput={(value) => draft.change({ description: value })}
      />
      <Field
        label={t('popup_prefix')}
        value={prefix}
        hint={t('popup_prefixHint')}
        error={isPrefix(prefix) ? undefined : t('popup_prefixRule')}
        onInput={(value) => draft.change({ prefix: value.toLowerCase() })}
      />
      {site && (
        <Check
          checked={forSite}
          label={t('popup_forSite', site.name)}
          hint={t('popup_forSiteHint')}
          onChange={(checked) => draft.change({ forSite: checked })}
        />
      )}
    </div>
  );
}
