import { useState } from 'preact/hooks';
import { tn } from '../../i18n/plural.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStore } from '../state/use-store.ts';
import { PickActions } from './pick-actions.tsx';
import { PickExport } from './pick-export.tsx';

/** What can be done with the picked addresses; at the foot, while rows are being picked. */
export function PickBar() {
  const { selection, view } = useStore();
  const [exporting, setExporting] = useState(false);
  if (!selection.on.value) return null;
  const picked = selection.aliases.value;
  const found = view.found.value;
  const isAll = found.every(({ alias }) => selection.ids.value.has(alias.id));
  return (
    <section class="pick-bar" aria-label={t('popup_pickBar')}>
      <div class="pick-head">
        <p class="pick-count" role="status">
          {picked.length === 0 ? t('popup_pickNone') : tn('popup_picked', picked.length)}
        </p>
        {!isAll && (
          <Button look="quiet" onClick={() => selection.only(found.map(({ alias }) => alias.id))}>
            {tn('popup_pickAll', found.length)}
          </Button>
        )}
        <IconButton icon="close" label={t('popup_pickEnd')} onClick={selection.end} />
      </div>
      {picked.length > 0 &&
        (exporting ? (
          <PickExport aliases={picked} done={() => setExporting(false)} />
        ) : (
          <PickActions aliases={picked} exportThem={() => setExporting(true)} />
        ))}
    </section>
  );
}
