/** How long the panel must have been in view, in its place and uncovered, before it may act, in ms. */
export const dwell = 300;

/** The smallest button that a person can have meant to press, in px. */
const smallest = 20;

/** What is known at a press; all times in ms on the clock of `performance.now()`. */
export interface GateFacts {
  readonly now: number;
  /** The event comes from the person, not from a script. */
  readonly trusted: boolean;
  /** `detail` of the click: 0 for the keyboard, 2 for the second of a double click. */
  readonly clicks: number;
  /** Our host is in the document and open in the top layer. */
  readonly open: boolean;
  /** The field is in the document and holds what it held when the panel was drawn. */
  readonly fieldSame: boolean;
  /** Nothing foreign came into the top layer above us. */
  readonly topmost: boolean;
  /** What the browser finds at five points of the button is ours. */
  readonly hit: boolean;
  readonly width: number;
  readonly height: number;
  readonly inView: boolean;
  /** No view transition shows an old picture in our place. */
  readonly live: boolean;
  /** No page around our frame hides the frame. */
  readonly seen: boolean;
  /** No filter or opacity on the root element that could hide the top layer. */
  readonly rootPlain: boolean;
  /** Since when the panel shows what it shows, where it shows it. */
  readonly settledAt: number;
  /** When something foreign last entered the top layer. */
  readonly poisonedAt: number;
  /** For a press that was held: when it was made. */
  readonly heldSince: number | null;
}

export type GateReason =
  | 'untrusted'
  | 'closed'
  | 'field-changed'
  | 'too-small'
  | 'out-of-view'
  | 'root-styled'
  | 'in-transition'
  | 'frame-hidden'
  | 'covered'
  | 'not-hit'
  | 'double-click'
  | 'changed-meanwhile'
  | 'too-early';

/** `hold`: the press is good but early; it counts once `wait` ms have passed, if nothing changes meanwhile. */
export type Verdict =
  | { readonly go: true }
  | { readonly go: false; readonly reason: GateReason; readonly wait?: number };

/**
 * Whether a press in the panel may do what its label says. A page can lure a person's click or cover our panel, so every
 * press must have been possible to intend: seen for long enough, in one place, above everything else.
 */
export function judge(facts: GateFacts): Verdict {
  const refused = findRefusal(facts);
  if (refused) return { go: false, reason: refused };
  const wait = Math.max(facts.settledAt, facts.poisonedAt) + dwell - facts.now;
  return wait <= 0 ? { go: true } : { go: false, reason: 'too-early', wait };
}

function findRefusal(facts: GateFacts): GateReason | null {
  if (!facts.trusted) return 'untrusted';
  if (!facts.open) return 'closed';
  if (!facts.fieldSame) return 'field-changed';
  if (facts.width < smallest || facts.height < smallest) return 'too-small';
  if (!facts.inView) return 'out-of-view';
  if (!facts.rootPlain) return 'root-styled';
  if (!facts.live) return 'in-transition';
  if (!facts.seen) return 'frame-hidden';
  if (!facts.topmost) return 'covered';
  if (!facts.hit) return 'not-hit';
  // The second of a double click was meant for what stood there before.
  if (facts.clicks > 1) return 'double-click';
  const { heldSince } = facts;
  if (heldSince !== null && Math.max(facts.settledAt, facts.poisonedAt) > heldSince)
    return 'changed-meanwhile';
  return null;
}
