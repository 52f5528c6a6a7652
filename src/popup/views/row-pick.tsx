import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tile } from '../../ui/tile.tsx';

interface RowPickProps {
  /** The site's name, for the tile. */
  readonly name: string;
  readonly email: string;
  readonly picked: boolean;
  readonly pick: ((reach: boolean) => void) | undefined;
}

/**
 * The tile of a row, and on it the box that picks the row: a click there picks without having asked for boxes before. Not in
 * the tab order: the row itself picks too, while rows are being picked.
 */
export function RowPick({ name, email, picked, pick }: RowPickProps) {
  return (
    <span class={picked ? 'row-pick row-picked' : 'row-pick'}>
      <Tile name={name} />
      {pick && (
        <button
          type="button"
          class="row-check"
          tabIndex={-1}
          aria-pressed={picked}
          aria-label={t('popup_pickOf', email)}
          onClick={(event) => pick(event.shiftKey)}
        >
          <span class="row-box">{picked && <Icon name="check" />}</span>
        </button>
      )}
    </span>
  );
}
