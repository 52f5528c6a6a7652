import { useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { siteLabel } from '../../ui/site-label.ts';
import { indexOf } from '../list/search.ts';
import { useStore } from '../state/use-store.ts';
import { MadeAddress } from './made-address.tsx';
import { NewAddress } from './new-address.tsx';
import { Row } from './row.tsx';

/** How many addresses of one site show before the person asks for the rest. */
const few = 3;

/** What the person most likely came for: the address of the site in front. */
export function Here() {
  const { session, here, use, list, newAddress } = useStore();
  const [all, setAll] = useState(false);
  const site = session.app.value?.site ?? null;
  const addresses = here.value;
  const usable = addresses.find(({ state }) => state !== 'disabled');
  const made = newAddress.made.value;
  const isFirst = list.fetchedAt.value > 0 && list.aliases.value?.length === 0 && !made;
  return (
    <section class="here" aria-labelledby="here-heading">
      <h2 id="here-heading" class="here-heading">
        {site ? siteLabel(site.name) : t('popup_noSiteHeading')}
      </h2>
      {isFirst && <p class="quiet-text">{t('popup_firstAddress')}</p>}
      {!isFirst && site && addresses.length === 0 && list.aliases.value !== null && (
        <p class="quiet-text">{t('popup_noneHere')}</p>
      )}
      {made && <MadeAddress alias={made} />}
      {addresses.length > 0 && (
        <ul class="rows" aria-label={t('popup_addressesOf', site?.name ?? '')}>
          {(all ? addresses : addresses.slice(0, few)).map((alias) => (
            <li key={alias.id} class="row">
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
      {usable && !made && (
        <Button look="primary" icon="fill" wide onClick={() => void use.fill(usable.email)}>
          {t('popup_useAgain')}
        </Button>
      )}
      <NewAddress look={(usable || made) && site ? 'secondary' : 'primary'} site={site} />
    </section>
  );
}
