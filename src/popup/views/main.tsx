import { useRef } from 'preact/hooks';
import { useStore } from '../state/use-store.ts';
import { AllAddresses } from './all-addresses.tsx';
import { Banners } from './banners.tsx';
import { Here } from './here.tsx';
import { moveByKeys } from './move-by-keys.ts';
import { Refusals } from './refusals.tsx';
import { Traces } from './traces.tsx';

/** The addresses: of this site first, then all. */
export function Main() {
  const { list } = useStore();
  const scroller = useRef<HTMLElement>(null);
  return (
    <main class="page" ref={scroller} onKeyDown={moveByKeys}>
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
