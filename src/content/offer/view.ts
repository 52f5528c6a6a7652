import type { AppError } from '../../domain/errors.ts';
import { explainBy } from '../../domain/explain.ts';
import type { MessageKey } from '../../i18n/t.ts';
import type { OfferContext, Offered } from '../../messages/contract.ts';
import type { FillFault } from '../fill.ts';

/** All that a panel knows; what it shows follows from this alone. */
export interface PanelModel {
  /** The site's name as far as this document can tell, until the background says better. */
  readonly host: string;
  readonly context: OfferContext | null;
  readonly offered: Offered | null;
  readonly error: AppError | null;
  /** What to do about each fault; see `explainBy`. */
  readonly todos: Readonly<Record<string, string>>;
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
  /** Whether the last copy worked; null before any. */
  readonly copied: boolean | null;
  /** The choice between "for an hour" and "for ever" is open. */
  readonly silencing: boolean;
}

export const emptyModel: PanelModel = {
  host: '',
  context: null,
  offered: null,
  error: null,
  todos: {},
  busy: false,
  holdsText: false,
  fault: null,
  filled: null,
  refused: false,
  turnedDown: false,
  another: false,
  reasons: [],
  isOffer: true,
  copied: null,
  silencing: false,
};

/** What a button of the panel does. */
export type PanelAct =
  | 'use'
  | 'again'
  | 'copy'
  | 'undo'
  | 'retry'
  | 'another'
  | 'signIn'
  | 'manage'
  | 'silence'
  | 'hour'
  | 'ever'
  | 'back'
  | 'notField'
  | 'alwaysField'
  | 'account'
  | 'close';

/** What those buttons do whose words tell of a case rather than of the act. */
const does = {
  create: 'use',
  replace: 'use',
  useAnyway: 'use',
  as: 'account',
  missed: 'silence',
  silenceHour: 'hour',
  silenceEver: 'ever',
} as const satisfies Record<string, PanelAct>;

/** A button by the end of its words' message key, `panel_…`. */
export type PanelButton = keyof typeof does | Exclude<PanelAct, 'account' | 'hour' | 'ever'>;

/** What a button does. */
export const actOf = (button: PanelButton): PanelAct =>
  (does as Partial<Record<PanelButton, PanelAct>>)[button] ?? (button as PanelAct);

/** What a panel shows, in message keys. */
export interface PanelView {
  readonly title: MessageKey;
  readonly site: string;
  readonly notes: readonly MessageKey[];
  readonly tone: 'plain' | 'good' | 'warn';
  /** `null`: no box at all; empty: it is being fetched. */
  readonly address: string | null;
  readonly primary: PanelButton | null;
  readonly secondary: PanelButton | null;
  readonly existing: OfferContext['existing'];
  readonly foot: readonly PanelButton[];
  /** Who makes the address, where there is a choice. */
  readonly account: string;
  /** One line that keeps clear of the next field: the person goes on with the form. */
  readonly compact: boolean;
}

/** The whole look of the panel as a pure function of what it knows. */
export function viewOf(model: PanelModel): PanelView {
  const account = model.context?.accounts?.[0]?.name ?? '';
  const base: PanelView = {
    title: 'panel_title',
    site: model.context?.siteName ?? model.host,
    notes: [],
    tone: 'plain',
    address: model.offered?.email ?? '',
    primary: 'use',
    secondary: 'copy',
    existing: [],
    compact: false,
    foot: model.silencing
      ? ['silenceHour', 'silenceEver', model.isOffer ? 'notField' : 'alwaysField', 'back']
      : // A press on the account takes the next one.
        [...(account ? (['as'] as const) : []), model.isOffer ? 'silence' : 'missed', 'manage'],
    account,
  };
  const view = { ...base, ...body(model) };
  const title = model.isOffer ? 'panel_why' : 'panel_whyNot';
  return model.silencing ? { ...view, notes: [title, ...model.reasons], existing: [] } : view;
}

function body(model: PanelModel): Partial<PanelView> {
  const { context, error, filled } = model;
  const bare = { address: null, secondary: null };
  if (filled !== null) return filledBody(model, filled);
  if (context && !context.signedIn) return { ...bare, notes: ['panel_signedOut'], primary: 'signIn' };
  if (context?.needsSignIn) return { ...bare, notes: ['panel_needsSignIn'], primary: 'signIn' };
  const existing = context?.existing ?? [];
  if (error) return { ...bare, ...errorBody(model, error), existing };
  const notes: MessageKey[] = context?.isProvider ? ['panel_provider'] : [];
  if (model.holdsText) notes.push('panel_holdsText');
  const at = model.offered?.email.split('@').pop();
  // Where no address is shown ahead, it will be at the domain that it was.
  if (context?.refusedDomains?.some((domain) => domain === at || !context.preview))
    notes.push('panel_refusedBefore');
  const tone = context?.isProvider ? 'warn' : 'plain';
  if (model.fault) {
    return {
      notes: [`panel_fault_${model.fault}`, ...copyNotes(model)],
      tone: 'warn',
      primary: 'copy',
      secondary: null,
      existing,
    };
  }
  notes.push(...copyNotes(model));
  if (context && !context.preview && !model.offered) {
    return { ...bare, notes, tone, primary: 'create', existing };
  }
  const primary = model.holdsText ? 'replace' : context?.isProvider ? 'useAnyway' : 'use';
  return { notes, tone, primary, existing };
}

function filledBody(model: PanelModel, filled: string): Partial<PanelView> {
  const notes = copyNotes(model);
  if (model.refused) {
    return {
      address: filled,
      notes: [model.turnedDown ? 'panel_turnedDown' : 'panel_refused', ...notes],
      tone: 'warn',
      primary: model.another ? 'another' : 'copy',
      secondary: 'undo',
    };
  }
  return {
    notes: ['panel_filled', ...notes],
    tone: 'good',
    address: null,
    primary: 'undo',
    secondary: 'copy',
    foot: [],
    compact: true,
  };
}

function copyNotes({ copied }: PanelModel): MessageKey[] {
  return copied === null ? [] : [copied ? 'panel_copied' : 'panel_copyByHand'];
}

function errorBody({ todos }: PanelModel, error: AppError): Partial<PanelView> {
  const { what, address, todo } = explainBy(todos, error);
  const notes = [what, address, todo].filter((key) => key !== null) as MessageKey[];
  const isSignIn = error.code === 'signed-out' || error.code === 'needs-sign-in';
  return { notes, tone: 'warn', primary: isSignIn ? 'signIn' : todo === 'todo_popup' ? 'manage' : 'retry' };
}
