import type { AppError } from '../../domain/errors.ts';
import type { MessageKey } from '../../i18n/t.ts';
import type { OfferContext, Offered } from '../../messages/contract.ts';
import type { FillFault } from '../fill.ts';
import type { PanelButton, PanelRule, Shown } from './view-rules.ts';

/** All that a panel knows; what it shows follows from this alone. */
export interface PanelModel extends OfferContext {
  readonly offered: Offered | null;
  readonly error: AppError | null;
  /** A press waits for its dwell or for the address. */
  readonly busy: boolean;
  /** The field holds text of the person's. */
  readonly holdsText: boolean;
  readonly fault: FillFault | null;
  /** The address that stands in the field. `undoable` while it can be taken back. */
  readonly filled: string | null;
  /** The page put something else in its place. */
  readonly refused: boolean;
  /** The site itself said no to the address. */
  readonly turnedDown: boolean;
  /** The server has another mail domain to try here. */
  readonly another: boolean;
  /** Why this field has a mark, or none, heaviest first. */
  readonly reasons: readonly MessageKey[];
  /** Whether detection would show the mark here. */
  readonly isOffer: boolean;
  /** The address was copied. */
  readonly copied: boolean;
  /** It could not be: the person copies it by hand. */
  readonly copyFailed: boolean;
  /** The choice between "for an hour" and "for ever" is open. */
  readonly silencing: boolean;
}

/** What a panel shows, in message keys. */
export interface PanelView extends Omit<Shown, 'address' | 'existing' | 'notes'> {
  readonly notes: readonly MessageKey[];
  readonly site: string;
  /** `null`: no box at all; empty: it is being fetched. */
  readonly address: string | null;
  readonly existing: readonly string[];
  /** Who makes the address, where there is a choice. */
  readonly account: string;
}

/** What the page kit tells of the panel's words. */
export interface PanelWords {
  /** A panel that knows nothing yet. */
  readonly before: PanelModel;
  readonly rules: readonly PanelRule[];
  /** What happened and what to do, by the code of the fault. */
  readonly faults: Readonly<Record<string, readonly [what: MessageKey, todo: MessageKey]>>;
  /** What those buttons do whose words tell of a case rather than of the act. */
  readonly acts: Readonly<Partial<Record<PanelButton, string>>>;
}

/** The whole look of the panel as a pure function of what it knows, by the rules in `view-rules.ts`. */
export function viewOf(model: PanelModel, { rules, faults }: PanelWords): PanelView {
  const { offered, error, filled, accounts, refusedDomains } = model;
  const account = accounts[0]?.name ?? '';
  const at = offered?.email.split('@').pop();
  const [what, todo] = (error && faults[error.code]) ?? [];
  const known: Readonly<Record<string, unknown>> = {
    ...model,
    account,
    // Where no address is shown ahead, it will be at the domain that it was.
    refusedBefore: refusedDomains.some((domain) => domain === at || !model.preview),
    ...(todo && { [todo]: true }),
  };
  const said: Readonly<Record<string, unknown>> = {
    fault: `panel_fault_${model.fault}`,
    error: [what, error?.address ? `address_${error.address}` : [], todo].flat(),
    reasons: model.reasons,
  };
  const holds = (fact: string) => known[fact];
  const shown: Record<string, unknown> = {};
  for (const { when = [], unless = [], ...shows } of rules) {
    if (!when.every(holds) || unless.some(holds)) continue;
    for (const [name, value] of Object.entries(shows)) {
      const before = shown[name];
      shown[name] = Array.isArray(value)
        ? value.flatMap((each) => (each === '...' ? before : (said[each] ?? each)))
        : value;
    }
  }
  return {
    ...(shown as unknown as PanelView),
    site: model.siteName,
    address: shown['address'] ? (filled ?? offered?.email ?? '') : null,
    existing: shown['existing'] ? model.existing : [],
    account,
  };
}
