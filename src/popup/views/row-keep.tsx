import type { Alias } from '../../domain/alias.ts';
import { t } from '../../i18n/t.ts';
import { useStore } from '../state/use-store.ts';
import { whyNoChange } from '../state/why-not.ts';

/** Makes a pending address lasting, right from its row. */
export function RowKeep({ alias, tabIndex }: { readonly alias: Alias; readonly tabIndex: number }) {
  const store = useStore();
  const whyNot = whyNoChange(store);
  const off = whyNot !== undefined || store.changes.busy.value.has(alias.id);
  return (
    <button
      type="button"
      class="row-keep"
      tabIndex={tabIndex}
      aria-label={t('popup_keepOf', alias.email)}
      aria-disabled={off}
      title={whyNot}
      onClick={() => {
        if (!off) void store.changes.setState([alias.id], 'enabled');
      }}
    >
      {t('popup_way_pending_enabled')}
    </button>
  );
}
