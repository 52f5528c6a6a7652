import type { Alias } from '../../domain/alias.ts';
import { siteLabel } from '../../domain/site-label.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { originOf } from '../state/site-input.ts';
import { useStore } from '../state/use-store.ts';
import { whyNoChange } from '../state/why-not.ts';

/** The person's own words about an address, and the site it is for. */
export function DetailEdit({ alias }: { readonly alias: Alias }) {
  const store = useStore();
  const { changes, edit, session } = store;
  const draft = edit.value.value;
  const accountId = session.account.value?.id ?? '';
  const known = {
    id: alias.id,
    accountId,
    description: alias.description,
    site: siteLabel(alias.forDomain),
  };
  const isTyped = draft.id === alias.id && draft.accountId === accountId;
  const typed = isTyped ? draft : known;
  const isOtherSite = typed.site.trim() !== known.site;
  const origin = isOtherSite ? originOf(typed.site, alias.forDomain) : alias.forDomain;
  const changed = isOtherSite || typed.description.trim() !== alias.description;
  const whyNot = origin === null ? t('popup_siteWrong') : whyNoChange(store);
  const save = async () => {
    const patch = { description: typed.description.trim(), ...(isOtherSite && { forDomain: origin ?? '' }) };
    // What was typed meanwhile is not saved yet.
    if ((await changes.edit(alias, patch)) && edit.value.value === draft) edit.clear();
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && whyNot === undefined) void save();
      }}
    >
      <Field
        label={t('popup_description')}
        value={typed.description}
        hint={t('popup_descriptionHint')}
        maxLength={200}
        onInput={(description) => edit.change({ ...typed, description })}
      />
      <Field
        label={t('popup_site')}
        value={typed.site}
        hint={t('popup_siteHint')}
        error={origin === null ? t('popup_siteWrong') : undefined}
        maxLength={200}
        onInput={(site) => edit.change({ ...typed, site })}
      />
      {changed && (
        <div class="cluster">
          <Button submit busy={changes.busy.value.has(alias.id)} whyNot={whyNot}>
            {t('ui_save')}
          </Button>
          <Button look="quiet" onClick={edit.clear}>
            {t('ui_cancel')}
          </Button>
        </div>
      )}
    </form>
  );
}
