import { ok, type Result } from '../domain/result.ts';
import { asObject, own } from './json.ts';
import { parseSession, type Session } from './parse-session.ts';

/** Where the session survives a restart of the worker. What comes back is parsed like anything from outside. */
export interface SessionCache {
  load(): Promise<unknown>;
  save(session: unknown): Promise<void>;
}

export interface SessionKeeper {
  /** The session, fetched only where none is known or the known one is stale. */
  current(): Promise<Result<Session>>;
  /** The session, fetched now. */
  refetch(): Promise<Result<Session>>;
  /** To be told the `sessionState` of every reply: another one than ours makes the session stale (RFC 8620 §3.4). */
  notice(sessionState: string): void;
  /** Makes the session stale for another reason: the next call fetches it. */
  forget(): void;
}

interface KeeperOptions {
  readonly sessionUrl: string;
  readonly sessions: SessionCache;
  readonly apiOrigin?: string | undefined;
  fetchSession(): Promise<Result<Session>>;
}

/** Keeps one account's session: in memory, in the cache, and never fetched twice at a time. */
export function createSessionKeeper(options: KeeperOptions): SessionKeeper {
  const { sessions, fetchSession } = options;
  let known: Session | null = null;
  let isStale = false;
  let running: Promise<Result<Session>> | null = null;
  /** The state that last made the session stale: a server whose two states never agree costs one fetch, not one a call. */
  let noticed = '';

  const save = async (session: Session | null) => {
    try {
      await sessions.save(session);
    } catch {
      // The cache only saves a round trip; without it the session is fetched again.
    }
  };

  const refetch = async () => {
    const fetched = await fetchSession();
    if (!fetched.ok) return fetched;
    known = fetched.value;
    isStale = false;
    await save(known);
    return fetched;
  };

  const findSession = async () => {
    if (known === null && !isStale) known = await loadSession(options);
    return known === null || isStale ? refetch() : ok(known);
  };

  const once = (run: () => Promise<Result<Session>>) => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  const forget = () => {
    isStale = true;
    void save(null);
  };

  return {
    current: () => (known !== null && !isStale ? Promise.resolve(ok(known)) : once(findSession)),
    refetch: () => once(refetch),
    forget,
    notice: (sessionState) => {
      if (known === null || known.state === '' || sessionState === '') return;
      if (sessionState === known.state || sessionState === noticed) return;
      noticed = sessionState;
      forget();
    },
  };
}

/** The cached session of this very session URL, or null: a cache that fails or holds nonsense counts as empty. */
async function loadSession({ sessions, sessionUrl, apiOrigin }: KeeperOptions): Promise<Session | null> {
  try {
    const cached = await sessions.load();
    if (own(asObject(cached), 'sessionUrl') !== sessionUrl) return null;
    const session = parseSession(cached, sessionUrl, apiOrigin);
    return session.ok ? session.value : null;
  } catch {
    return null;
  }
}
