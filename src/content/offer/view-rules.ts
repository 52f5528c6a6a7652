import type { ErrorCode } from '../../domain/errors.ts';
import { explain, type Todo } from '../../domain/messages-for-people.ts';
import type { MessageKey } from '../../i18n/t.ts';
import type { PanelModel, PanelWords } from './view.ts';

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
const acts = {
  create: 'use',
  replace: 'use',
  useAnyway: 'use',
  as: 'account',
  missed: 'silence',
  silenceHour: 'hour',
  silenceEver: 'ever',
} as const satisfies Record<string, PanelAct>;

/** A button by the end of its words' message key, `panel_…`. */
export type PanelButton = keyof typeof acts | Exclude<PanelAct, 'account' | 'hour' | 'ever'>;

/** What is or is not so in a panel. */
type Fact = keyof PanelModel | 'account' | 'refusedBefore' | `todo_${Todo}`;

/** What was there before, among the entries of a list. */
type Rest = '...';

/** What a panel shows. */
export interface Shown {
  readonly title: MessageKey;
  /** `fault`, `error` and `reasons` stand for the sentences of those. */
  readonly notes: readonly (MessageKey | 'fault' | 'error' | 'reasons' | Rest)[];
  readonly tone: 'plain' | 'good' | 'warn';
  /** Whether there is a box for the address. */
  readonly address: boolean;
  readonly primary: PanelButton;
  readonly secondary: PanelButton | null;
  /** Whether addresses that the site has already are offered. */
  readonly existing: boolean;
  readonly foot: readonly PanelButton[];
  /** One line that keeps clear of the next field: the person goes on with the form. */
  readonly compact: boolean;
}

/** What is shown where all of `when` is so and nothing of `unless`. */
export interface PanelRule extends Partial<Omit<Shown, 'foot'>> {
  readonly when?: readonly Fact[];
  readonly unless?: readonly Fact[];
  readonly foot?: readonly (PanelButton | Rest)[];
}

/** Words and one button. */
const bare = { address: false, secondary: null } as const;
const toSignIn = { ...bare, tone: 'plain', primary: 'signIn', existing: false } as const;

/** As in a style sheet, what comes later wins. */
const rules: readonly PanelRule[] = [
  {
    title: 'panel_title',
    notes: [],
    tone: 'plain',
    address: true,
    primary: 'use',
    secondary: 'copy',
    existing: true,
    foot: ['silence', 'manage'],
    compact: false,
  },
  { unless: ['isOffer'], foot: ['missed', 'manage'] },
  // A press on the account takes the next one.
  { when: ['account'], foot: ['as', '...'] },

  { when: ['isProvider'], notes: ['panel_provider'], tone: 'warn', primary: 'useAnyway' },
  { when: ['holdsText'], notes: ['...', 'panel_holdsText'], primary: 'replace' },
  { when: ['refusedBefore'], notes: ['...', 'panel_refusedBefore'] },
  { unless: ['preview', 'offered'], ...bare, primary: 'create' },
  { when: ['fault'], notes: ['fault'], tone: 'warn', address: true, primary: 'copy', secondary: null },

  { when: ['error'], notes: ['error'], tone: 'warn', ...bare, primary: 'retry' },
  { when: ['todo_popup'], primary: 'manage' },
  { when: ['todo_signIn'], primary: 'signIn' },
  { when: ['needsSignIn'], notes: ['panel_needsSignIn'], ...toSignIn },
  { unless: ['signedIn'], notes: ['panel_signedOut'], ...toSignIn },

  {
    when: ['filled'],
    unless: ['refused'],
    notes: ['panel_filled'],
    tone: 'good',
    address: false,
    primary: 'undo',
    secondary: 'copy',
    existing: false,
    foot: [],
    compact: true,
  },
  {
    when: ['filled', 'refused'],
    notes: ['panel_refused'],
    tone: 'warn',
    address: true,
    primary: 'copy',
    secondary: 'undo',
    existing: false,
  },
  { when: ['filled', 'turnedDown'], notes: ['panel_turnedDown'] },
  { when: ['filled', 'another'], primary: 'another' },

  { when: ['copied'], notes: ['...', 'panel_copied'] },
  { when: ['copyFailed'], notes: ['...', 'panel_copyByHand'] },
  {
    when: ['silencing'],
    notes: ['panel_why', 'reasons'],
    existing: false,
    foot: ['silenceHour', 'silenceEver', 'notField', 'back'],
  },
  {
    when: ['silencing'],
    unless: ['isOffer'],
    notes: ['panel_whyNot', 'reasons'],
    foot: ['silenceHour', 'silenceEver', 'alwaysField', 'back'],
  },
];

/** What a panel takes for granted until the background has answered. */
export const before: PanelModel = {
  siteName: '',
  signedIn: true,
  needsSignIn: false,
  existing: [],
  preview: true,
  accounts: [],
  refusedDomains: [],
  isProvider: false,
  offered: null,
  error: null,
  busy: false,
  holdsText: false,
  fault: null,
  filled: null,
  refused: false,
  turnedDown: false,
  another: false,
  reasons: [],
  isOffer: true,
  copied: false,
  copyFailed: false,
  silencing: false,
};

/** The panel's words, for the page kit: no page pays for them before its first field. `codes` are those of all faults. */
export function panelWords(codes: readonly ErrorCode[]): PanelWords {
  const faults = codes.map((code) => {
    const { what, todo } = explain({ code });
    return [code, [what, todo] as [MessageKey, MessageKey]] as const;
  });
  return { before, rules, faults: Object.fromEntries(faults), acts };
}
