import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useStore } from '../state/use-store.ts';
import { ListTools } from './list-tools.tsx';
import { SearchField } from './search-field.tsx';
import { VirtualList } from './virtual-list.tsx';

/** All addresses, searched as one types. */
export function AllAddresses({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const { list, view } = useStore();
  const heading = useRef<HTMLElement>(null);
  const query = view.query.value;
  const found = view.found.value;
  // A new query starts at its best answer.
  useEffect(() => {
    if (query !== '') heading.current?.scrollIntoView({ block: 'start' });
  }, [query]);
  const waiting = list.aliases.value === null || (list.fetchedAt.value === 0 && list.refreshing.value);
  return (
    <section ref={heading} class="all" aria-labelledby="all-heading">
      <h2 id="all-heading" class="unseen">
        {t('popup_all')}
      </h2>
      <div class="all-head">
        <SearchField />
        <ListTools hidden={waiting} />
      </div>
      {waiting && <Skeleton rows={4} />}
      {!waiting && found.length > 0 && (
        <VirtualList entries={found} label={t('popup_all')} scroller={scroller} />
      )}
      {!waiting && found.length === 0 && list.fetchedAt.value > 0 && (
        <div class="empty">
          <p>{query === '' ? t('popup_emptyFilter') : t('popup_nothingFound', query)}</p>
          <Button look="quiet" onClick={() => view.look({ query: '', show: 'all' })}>
            {t('popup_showAll')}
          </Button>
        </div>
      )}
      <p class="unseen" role="status">
        {query === '' ? '' : t('popup_found', String(found.length))}
      </p>
    </section>
  );
}
