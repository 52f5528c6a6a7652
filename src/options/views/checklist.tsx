import { useState } from 'preact/hooks';
import { tn } from '../../i18n/plural.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { useOptions } from '../state/use-options.ts';
import { ChecklistRow } from './checklist-row.tsx';

/** How many items show at first, and come with each "more". */
const page = 25;

/** The addresses to replace. Long lists come in pages, so that thousands cost no more than a few. */
export function Checklist() {
  const { checklist } = useOptions();
  const { items, remove } = checklist;
  const [shown, setShown] = useState(page);
  const all = items.value;
  const done = all.filter((item) => item.done);
  const rest = all.length - shown;
  return (
    <div class="stack-tight">
      <h3>{t('options_checklist')}</h3>
      <p class="field-hint">{t('options_checklistAbout')}</p>
      <div class="progress">
        <progress
          class="progress-bar"
          max={all.length}
          value={done.length}
          aria-label={t('options_checklist')}
        />
        <p class="field-hint">
          {tn(
            'options_checklistProgress',
            all.length,
            new Intl.NumberFormat(t('ui_language')).format(done.length),
          )}
        </p>
      </div>
      <ul class="items">
        {all.slice(0, shown).map((item) => (
          <ChecklistRow key={item.id} item={item} />
        ))}
      </ul>
      <div class="cluster">
        {rest > 0 && (
          <Button onClick={() => setShown(shown + page)}>
            {tn('options_checklistMore', Math.min(rest, page))}
          </Button>
        )}
        {done.length > 0 && (
          <Button look="quiet" onClick={() => void remove(done.map(({ id }) => id))}>
            {t('options_checklistClearDone')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void remove(all.map(({ id }) => id))}>
          {t('options_checklistClear')}
        </Button>
      </div>
    </div>
  );
}
