import type { ErrorCode } from './errors.ts';
import type { IntentPhase } from './intent.ts';

/** What the extension does with a server, by name. */
export type Exchange = 'list' | 'refresh' | 'create' | 'update' | 'destroy';

/**
 * What is worth knowing when something went wrong, and nothing else: codes, phases and times. There is no place in it for an
 * address, a site, a server's name or a secret, not even with the person's leave: whoever reads a report in public later
 * can't tell which line gave them away.
 */
export type Happening =
  /** A worker started; or the extension was installed or updated. */
  | { readonly what: 'start' | 'installed' | 'updated' }
  /** A call to a mail server ended, after `ms`. */
  | { readonly what: Exchange; readonly outcome: ErrorCode | 'ok'; readonly ms: number }
  /** An intent changed. `intent` is the beginning of its random id, to follow one through the report. */
  | {
      readonly what: 'intent';
      readonly intent: string;
      readonly from: IntentPhase | 'none';
      readonly to: IntentPhase | 'dropped';
      readonly why: ErrorCode | null;
    }
  | { readonly what: 'sign-in'; readonly outcome: ErrorCode | 'ok' }
  | { readonly what: 'sign-out'; readonly outcome: 'ok' }
  /** Storage refused; `name` is the browser's own name for it. */
  | { readonly what: 'storage'; readonly name: string }
  | { readonly what: 'repair'; readonly outcome: 'whole' | 'begun anew' }
  /** Something threw that never should: the kind of error and the place in our own code. */
  | { readonly what: 'bug'; readonly name: string; readonly place: string };

/** One happening and when, in ms since the epoch. */
export type Entry = Happening & { readonly at: number };

/** What stands above the happenings in a report. */
export interface DiagnosticFacts {
  readonly version: string;
  /** The browser's name for itself, and the language of our texts. */
  readonly browser: string;
  readonly language: string;
  /** One line an account: how it signs in, its dialect, and whether it is signed in. */
  readonly accounts: readonly string[];
  /** How many intents are in each phase. */
  readonly journal: Readonly<Partial<Record<IntentPhase, number>>>;
  /** Damaged records that are kept aside; null where storage does not work. */
  readonly quarantined: number | null;
}

export interface Diagnostics {
  readonly facts: DiagnosticFacts;
  /** The oldest first. */
  readonly entries: readonly Entry[];
}

/** The newest so many are kept. */
export const ringSize = 300;

/** An error as a happening: its name, and where in our own code it came from, without any word of its message. */
export function bugOf(error: unknown): Extract<Happening, { what: 'bug' }> {
  if (!(error instanceof Error)) return { what: 'bug', name: typeof error, place: '' };
  const place = /([\w-]+\.(?:js|ts)):(\d+):(\d+)/.exec(error.stack ?? '');
  return { what: 'bug', name: /^\w{1,40}$/.test(error.name) ? error.name : 'Error', place: place?.[0] ?? '' };
}

/** The report as text, one happening a line, fit for pasting anywhere. */
export function reportOf({ facts, entries }: Diagnostics): string {
  const phases = Object.entries(facts.journal).map(([phase, count]) => `${phase} ${count}`);
  return [
    `Bauta ${facts.version}, ${facts.browser}, ${facts.language}`,
    ...facts.accounts.map((account, index) => `account ${index + 1}: ${account}`),
    `journal: ${phases.join(', ') || 'empty'}; damaged: ${facts.quarantined ?? 'unreadable'}`,
    ...entries.map(lineOf),
  ].join('\n');
}

function lineOf({ at, ...happening }: Entry): string {
  return `${new Date(at).toISOString()} ${wordsOf(happening)}`;
}

function wordsOf(one: Happening): string {
  switch (one.what) {
    case 'start':
    case 'installed':
    case 'updated':
      return one.what;
    case 'intent':
      return `intent ${one.intent}: ${one.from} > ${one.to}${one.why ? ` (${one.why})` : ''}`;
    case 'sign-in':
    case 'sign-out':
    case 'repair':
      return `${one.what}: ${one.outcome}`;
    case 'storage':
      return `storage: ${one.name}`;
    case 'bug':
      return `bug: ${one.name} at ${one.place || 'an unknown place'}`;
    default:
      return `${one.what}: ${one.outcome}, ${one.ms} ms`;
  }
}
