import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Tile } from '../../ui/tile.tsx';
import { siteFromText } from '../state/site-from-text.ts';

interface SiteListProps {
  readonly title: string;
  readonly empty: string;
  readonly sites: readonly { readonly site: string; readonly about: string }[];
  readonly add: (site: string) => void;
  readonly remove: (site: string) => void;
}

/** A list of sites to read, shorten and lengthen. */
export function SiteList({ title, empty, sites, add, remove }: SiteListProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <div class="stack-tight">
      <h3 id={id}>{title}</h3>
      {sites.length === 0 && <p class="field-hint">{empty}</p>}
      {sites.length > 0 && (
        <ul class="items" aria-labelledby={id}>
          {sites.map(({ site, about }) => (
            <li key={site} class="item">
              <Tile name={site} />
              <div class="item-words">
                <p class="item-name">{site}</p>
                {about && <p class="field-hint">{about}</p>}
              </div>
              <Button look="quiet" onClick={() => remove(site)}>
                {t('ui_remove')}
                <span class="unseen"> {site}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="adder"
        onSubmit={(event) => {
          event.preventDefault();
          const site = siteFromText(typed);
          setWrong(site === null);
          if (site === null) return;
          add(site);
          setTyped('');
        }}
      >
        <Field
          label={t('options_site')}
          value={typed}
          placeholder="shop.example"
          error={isWrong ? t('options_siteWrong') : undefined}
          onInput={(value) => {
            setTyped(value);
            setWrong(false);
          }}
        />
        <Button submit>
          {t('ui_add')}
          <span class="unseen"> {title}</span>
        </Button>
      </form>
    </div>
  );
}
