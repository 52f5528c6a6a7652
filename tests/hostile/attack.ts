import type { Person } from './person.ts';

export type BrowserName = 'Chromium' | 'Firefox';

/**
 * One thing that a hostile page tries, played by the page itself in front of a person. The same data makes the page that
 * anybody can open (`npm run hostile`), the tests in both browsers, and the table in `docs/threat-model.md`.
 */
export interface Attack {
  /** Number in the list of cases; several attacks may share one. */
  readonly number: number;
  /** Tells attacks of one number apart, such as `b`. */
  readonly letter?: string;
  /** What the page does, as the rest of "The page …". */
  readonly name: string;
  /** What has to happen instead. */
  readonly expect: string;
  /** What stands in the page; a sign-up form where absent. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** When the page begins by itself: at once, when our element comes, or once a panel is open and its dwell over. */
  readonly when?: 'load' | 'mark' | 'panel';
  /** The page's script. It has `host` (our element), `field`, `strike()` to note a moment of hiding, and `won(how)`. */
  readonly script: string;
  /** Plays the person; tells how the attack succeeded, or null where it did not. The page's own verdict counts as well. */
  play(person: Person): Promise<string | null>;
  /**
   * Played in Firefox at every test run too, as the browsers differ here or the stake is high. The rest is played there by
   * `npm run hostile` and by the full run alone, for time's sake.
   */
  readonly always?: true;
  /** Why a browser cannot keep the attack from succeeding. */
  readonly limit?: Readonly<Partial<Record<BrowserName, string>>>;
  /** Why a browser cannot be made to play it. */
  readonly unplayable?: Readonly<Partial<Record<BrowserName, string>>>;
}

/** Name of an attack's page and test, such as `9` or `36b`. */
export function idOf({ number, letter = '' }: Attack): string {
  return `${number}${letter}`;
}
