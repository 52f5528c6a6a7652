import { t } from '../../i18n/t.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { textLanguage } from '../../ui/speak-language.ts';
import { relativeTime } from '../../ui/time-words.ts';
import { shows, sorts } from '../list/arrange.ts';
import { useStore } from '../state/use-store.ts';
import { whyNoChange } from '../state/why-not.ts';

/** Which addresses, in which order, and how old the list is. `hidden`: there is no list yet; their place is kept. */
export function ListTools({ hidden }: { readonly hidden: boolean }) {
  const store = useStore();
  const { view, list, ports, selection } = store;
  const fetchedAt = list.fetchedAt.value;
  const age = fetchedAt === 0 ? '' : relativeTime(fetchedAt, ports.now(), textLanguage());
  const counts = view.counts.value;
  const offered = shows.filter(
    (name) => name !== 'refused' || counts.refused > 0 || view.show.value === name,
  );
  const number = new Intl.NumberFormat(textLanguage());
  const canRefresh = whyNoChange(store) === undefined;
  return (
    <div class={hidden ? 'list-tools list-tools-hidden' : 'list-tools'}>
      <select
        class="select"
        aria-label={t('popup_show')}
        value={view.show.value}
        onChange={(event) => {
          const chosen = shows.find((name) => name === event.currentTarget.value);
          if (chosen) view.look({ show: chosen });
        }}
      >
        {offered.map((name) => (
          <option key={name} value={name}>
            {t('popup_showCount', t(`popup_show_${name}`), number.format(counts[name]))}
          </option>
        ))}
      </select>
      <select
        class="select"
        aria-label={t('popup_sort')}
        value={view.sort.value}
        onChange={(event) => {
          const chosen = sorts.find((name) => name === event.currentTarget.value);
          if (chosen) view.look({ sort: chosen });
        }}
      >
        {sorts.map((name) => (
          <option key={name} value={name}>
            {t(`popup_sort_${name}`)}
          </option>
        ))}
      </select>
      <span class="list-age">
        {age && <span title={t('popup_age', age)}>{age}</span>}
        <IconButton
          icon="pick"
          label={t('popup_pickSeveral')}
          pressed={selection.on.value}
          onClick={() => (selection.on.value ? selection.end() : selection.begin())}
        />
        {canRefresh && (
          <IconButton
            icon="refresh"
            label={t('popup_refresh')}
            busy={list.refreshing.value}
            onClick={() => void list.reload('now')}
          />
        )}
      </span>
    </div>
  );
}
