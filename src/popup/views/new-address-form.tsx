import { chooseDomain } from '../../domain/mail-domain.ts';
import { isPrefix } from '../../domain/prefix.ts';
import { t } from '../../i18n/t.ts';
import type { AppState } from '../../messages/contract.ts';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { stateMeaning, stateWord } from '../../ui/state-words.ts';
import { useStore } from '../state/use-store.ts';

/** What may be said about a new address before it exists. Only what the server can do is asked. */
export function NewAddressForm({ site }: { readonly site: AppState['site'] }) {
  const { newAddress, features } = useStore();
  const { draft, error } = newAddress;
  const { description, prefix, forSite, domain, state } = draft.value.value;
  const { domains = [], defaultDomain = null, pending = false } = features.value ?? {};
  const states = (['enabled', 'pending', 'disabled'] as const).filter(
    (name) => (name !== 'pending' || pending) && (name !== 'disabled' || features.value?.disabled === true),
  );
  // Where the background makes it while nobody chooses.
  const elsewhere = chooseDomain({ domains, defaultDomain }, (forSite && site?.refusedDomains) || []);
  const shownState = state || newAddress.stateByRule;
  const prefixFault = !isPrefix(prefix)
    ? t('popup_prefixRule')
    : error.value?.code === 'prefix-refused'
      ? t('error_prefixRefused')
      : undefined;
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
        error={prefixFault}
        onInput={(value) => {
          newAddress.forgetFault();
          draft.change({ prefix: value.toLowerCase() });
        }}
      />
      {domains.length > 1 && (
        <Select
          label={t('popup_domain')}
          options={domains.map((name) => ({ value: name, label: name }))}
          value={domains.includes(domain) ? domain : (elsewhere ?? defaultDomain ?? domains[0] ?? '')}
          onChange={(value) => draft.change({ domain: value })}
        />
      )}
      {states.length > 1 && (
        <div class="stack-tight">
          <Choice
            legend={t('popup_stateOf')}
            showLegend
            options={states.map((value) => ({ value, label: stateWord(value) }))}
            value={shownState}
            onChange={(value) => draft.change({ state: value })}
          />
          <p class="field-hint">
            {shownState === 'pending' ? t('popup_pendingAbout') : stateMeaning(shownState)}
          </p>
        </div>
      )}
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
