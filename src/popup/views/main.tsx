import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../state/use-store.ts';
import { AllAddresses } from './all-addresses.tsx';
import { Banners } from './banners.tsx';
import { Here } from './here.tsx';
import { moveByKeys } from './move-by-keys.ts';
import { Refusals } from './refusals.tsx';
import { Traces } from './traces.tsx';

/** The addresses: of this site first, then all. */
export function Main() {
  const { list, openedRow } = useStore();
  const scroller = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Back from the details: to the row of this site, or to the page where the row has gone.
    const opened = openedRow.value;
    if (opened === null) return;
    openedRow.value = null;
    const row = `.here [data-id="${CSS.escape(opened.id)}"] .row-main`;
    (scroller.current?.querySelector<HTMLElement>(row) ?? scroller.current)?.focus();
  }, []);
  return (
    <main class="page" ref={scroller} tabIndex={-1} onKeyDown={moveByKeys}>
      <Banners />
      <Traces />
      <Refusals />
      <Here />
      {(list.aliases.value?.length !== 0 || list.fetchedAt.value === 0) && (
        <AllAddresses scroller={scroller} />
      )}
    </main>
  );
}
