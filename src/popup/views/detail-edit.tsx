import type { Alias } from '../../domain/alias.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useStore } from '../state/use-store.ts';
import { whyNoChange } from '../state/why-not.ts';

/** The person's own words about an address. */
export function DetailEdit({ alias }: { readonly alias: Alias }) {
  const store = useStore();
  const { changes, edit } = store;
  const draft = edit.value.value;
  const description = draft.id === alias.id ? draft.description : alias.description;
  const changed = description.trim() !== alias.description;
  const save = async () => {
    if (await changes.change(alias, { description: description.trim() })) edit.clear();
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && whyNoChange(store) === undefined) void save();
      }}
    >
      <Field
        label={t('popup_description')}
        value={description}
        hint={t('popup_descriptionHint')}
        maxLength={200}
        onInput={(value) => edit.change({ id: alias.id, description: value })}
      />
      {changed && (
        <div class="cluster">
          <Button submit busy={changes.busy.value.has(alias.id)} whyNot={whyNoChange(store)}>
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
