import { useState } from 'preact/hooks';
import { indexOf } from '../../domain/search/search-aliases.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { pointAtField } from '../state/point-at-field.ts';
import { useStore } from '../state/use-store.ts';
import { MadeAddress } from './made-address.tsx';
import { NewAddress } from './new-address.tsx';
import { Row, rowClass } from './row.tsx';

/** How many addresses of one site show before the person asks for the rest. */
const few = 3;

/** What the person most likely came for: the address of the site in front. */
export function Here() {
  const store = useStore();
  const { session, here, list, newAddress } = store;
  const [all, setAll] = useState(false);
  const site = session.app.value?.site ?? null;
  const addresses = here.value;
  const made = newAddress.made.value;
  const isKnown = list.fetchedAt.value > 0 && !made;
  const isFirst = isKnown && list.aliases.value?.length === 0;
  return (
    <section class="here" aria-labelledby="here-heading">
      <h2 id="here-heading" class="here-heading">
        {site?.name ?? t('popup_noSiteHeading')}
      </h2>
      {made && <MadeAddress alias={made} />}
      {addresses.length > 0 && (
        <ul class="rows" aria-label={t('popup_addressesOf', site?.name ?? '')}>
          {(all ? addresses : addresses.slice(0, few)).map((alias) => (
            <li key={alias.id} class={rowClass(indexOf(alias))} data-id={alias.id}>
              <Row entry={indexOf(alias)} />
            </li>
          ))}
        </ul>
      )}
      {!all && addresses.length > few && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('popup_moreHere', String(addresses.length - few))}
        </Button>
      )}
      <NewAddress
        site={site}
        again={made ? undefined : addresses.find(({ state }) => state !== 'disabled')}
      />
      {site && (
        <button type="button" class="here-point" onClick={() => void pointAtField(store)}>
          {t('menu_pick')}
        </button>
      )}
      {/* Below all that can be pressed, so that nothing moves when the list is known. */}
      {isFirst && <p class="quiet-text">{t('popup_firstAddress')}</p>}
      {isKnown && !isFirst && site && addresses.length === 0 && (
        <p class="quiet-text">{t('popup_noneHere')}</p>
      )}
    </section>
  );
}
