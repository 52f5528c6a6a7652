import type { AppError } from '../../domain/errors.ts';
import type { Indexed } from '../../domain/search/search-aliases.ts';
import { t } from '../../i18n/t.ts';
import { errorSentences } from '../../ui/error-sentences.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { StatePill } from '../../ui/state-pill.tsx';
import { useStore } from '../state/use-store.ts';
import { RowAbout } from './row-about.tsx';
import { RowKeep } from './row-keep.tsx';
import { RowPick } from './row-pick.tsx';

interface RowProps {
  readonly entry: Indexed;
  /** -1 where the row is reached by arrows alone. */
  readonly tabIndex?: number;
  readonly onFocus?: () => void;
  /** Picks the row, `reach`: all up to it. Absent where rows can't be picked. */
  readonly pick?: (reach: boolean) => void;
}

/** The class of the list item that a row stands in. */
export function rowClass({ alias }: Indexed): string {
  return alias.state === 'pending' ? 'row row-pending' : 'row';
}

/** What has no room in a row. */
function fullSentence(fault: AppError): string {
  const { what, todo } = errorSentences(fault);
  return `${what} ${todo}`.trim();
}

/** One address: a click or Enter copies it, or picks it while several are being picked; the arrow opens its details. */
export function Row({ entry, tabIndex = 0, onFocus, pick }: RowProps) {
  const { use, detail, openedRow, changes, selection } = useStore();
  const { alias, site } = entry;
  const picking = pick !== undefined && selection.on.value;
  const picked = selection.ids.value.has(alias.id);
  const fault = changes.refused.value.get(alias.id);
  const click = (event: MouseEvent) => {
    if (pick && (picking || event.shiftKey || event.ctrlKey || event.metaKey)) pick(event.shiftKey);
    else void use.copy(alias.email);
  };
  return (
    <>
      <RowPick name={site} email={alias.email} picked={picked} pick={pick} />
      <button
        type="button"
        class="row-main"
        tabIndex={tabIndex}
        title={alias.email}
        aria-pressed={picking ? picked : undefined}
        onFocus={onFocus}
        onClick={click}
      >
        <span class="row-address">
          <span class="unseen">{picking ? t('popup_pick') : t('popup_copy')} </span>
          <bdi>{alias.email}</bdi>
        </span>
        <span class="row-about">
          {fault ? (
            <span class="row-site row-refused" title={fullSentence(fault)}>
              {t('popup_refused', errorSentences(fault).what)}
            </span>
          ) : (
            <RowAbout entry={entry} />
          )}
          {use.copied.value === alias.email ? (
            <span class="pill pill-enabled">{t('popup_copiedShort')}</span>
          ) : (
            alias.state !== 'pending' && <StatePill state={alias.state} />
          )}
          {alias.state === 'pending' && (
            <span class="row-keep-room" aria-hidden="true">
              {t('popup_way_pending_enabled')}
            </span>
          )}
        </span>
      </button>
      {alias.state === 'pending' && <RowKeep alias={alias} tabIndex={tabIndex} />}
      <IconButton
        icon="next"
        label={t('popup_details', alias.email)}
        tabIndex={tabIndex}
        busy={changes.busy.value.has(alias.id)}
        onClick={() => {
          openedRow.value = { id: alias.id, list: pick ? 'all' : 'here' };
          detail.value = alias.id;
        }}
      />
    </>
  );
}
