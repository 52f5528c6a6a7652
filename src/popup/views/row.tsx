import { t } from '../../i18n/t.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { textLanguage } from '../../ui/speak-language.ts';
import { StatePill } from '../../ui/state-pill.tsx';
import { Tile } from '../../ui/tile.tsx';
import { relativeTime } from '../../ui/time-words.ts';
import type { Indexed } from '../list/search.ts';
import { useStore } from '../state/use-store.ts';

interface RowProps {
  readonly entry: Indexed;
  /** -1 where the row is reached by arrows alone. */
  readonly tabIndex?: number;
  readonly onFocus?: () => void;
}

/** One address: a click or Enter copies it, the arrow opens its details. */
export function Row({ entry: { alias, site }, tabIndex = 0, onFocus }: RowProps) {
  const { use, detail, changes, ports, list } = useStore();
  const going = list.lastChange.value?.going.includes(alias.id) ?? false;
  const copied = use.copied.value === alias.email;
  const last = alias.lastMessageAt === null ? Number.NaN : Date.parse(alias.lastMessageAt);
  const about = [
    site || alias.description || t('popup_noSite'),
    going
      ? t('popup_goingSoon')
      : Number.isNaN(last)
        ? t('popup_noMail')
        : relativeTime(last, ports.now(), textLanguage()),
  ];
  return (
    <>
      <button
        type="button"
        class="row-main"
        tabIndex={tabIndex}
        title={alias.email}
        onFocus={onFocus}
        onClick={() => void use.copy(alias.email)}
      >
        <Tile name={site} />
        <span class="row-words">
          <span class="row-address">
            <span class="unseen">{t('popup_copy')} </span>
            <bdi>{alias.email}</bdi>
          </span>
          <span class="row-about">
            <span class="row-site">{about.join(' · ')}</span>
            {changes.refused.value.has(alias.id) && <span class="row-refused">{t('popup_refused')}</span>}
            {copied ? (
              <span class="pill pill-enabled">{t('popup_copiedShort')}</span>
            ) : (
              <StatePill state={alias.state} />
            )}
          </span>
        </span>
      </button>
      <IconButton
        icon="next"
        label={t('popup_details', alias.email)}
        tabIndex={tabIndex}
        busy={changes.busy.value.has(alias.id)}
        onClick={() => {
          detail.value = alias.id;
        }}
      />
    </>
  );
}
