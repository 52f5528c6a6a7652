/** Events the background tells to open extension pages: something changed, ask again. */
export interface Changed {
  readonly bauta: 'changed';
  /** `hosts`: a server is out of reach for want of the browser's permission, or within it again. */
  readonly what: 'accounts' | 'aliases' | 'sign-in' | 'hosts';
}

/** How far a change of several addresses has come; told only where it takes several requests. */
export interface Progress {
  readonly bauta: 'progress';
  readonly accountId: string;
  readonly answered: number;
  readonly of: number;
}

/** All that the background tells open pages of ours unasked. */
export type PagesHear = Changed | Progress;

/** The parts of `runtime.MessageSender` that tell the background from everybody else. */
interface Teller {
  readonly id?: string | undefined;
  readonly tab?: unknown;
}

/**
 * What the background told, or `null` where a message is none of that. A content script has our id, too, and a page that took over
 * its process may say what it likes: but it stands in a tab, and the background in none.
 */
export function readTold(message: unknown, { id, tab }: Teller, ownId: string): PagesHear | null {
  if (id !== ownId || tab !== undefined) return null;
  return isForPages(message) ? message : null;
}

function isForPages(message: unknown): message is PagesHear {
  if (typeof message !== 'object' || message === null || !('bauta' in message)) return false;
  return message.bauta === 'changed' || message.bauta === 'progress';
}
