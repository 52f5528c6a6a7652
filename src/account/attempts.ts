import type { Account, SignInProgress } from '../domain/account.ts';
import { appError } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';
import type { AccountPorts } from './ports.ts';
import { type Attempt, type AttemptFlow, parseAttempt, type WorkingAttempt } from './records.ts';

const key = 'sign-in';

/** A tab that is left open for longer than this, in ms, is no sign-in any more. */
const tabPatience = 900_000;

/**
 * The one attempt at signing in. A newer one replaces the older, whose answer counts for nothing from then on. The record
 * outlives this process, and so does a tab in which the person is asked: whoever comes after goes on from the record. The
 * answer of the browser's own window dies with the process: then the record means "interrupted".
 */
export function createAttempts(ports: AccountPorts) {
  let current: WorkingAttempt | null = null;
  /** What this process began: only what another one began can have been interrupted. */
  const begun = new Set<string>();

  async function write(attempt: Attempt | null): Promise<void> {
    await (attempt ? ports.attempts.put(key, attempt) : ports.attempts.delete(key));
    ports.changed('sign-in');
  }

  return {
    /** Starts an attempt and answers its id. */
    async begin(server: string): Promise<string> {
      const id = ports.uuid();
      begun.add(id);
      current = { step: 'working', id, server, startedAt: ports.now(), flow: null };
      await write(current);
      return id;
    },

    isCurrent(id: string): boolean {
      return current?.id === id;
    },

    /** Keeps what the answer is held against, before the window opens. */
    async remember(id: string, flow: AttemptFlow): Promise<void> {
      if (current?.id !== id) return;
      current = { ...current, flow };
      await write(current);
    },

    /** The attempt whose tab this is, taken over from a process that is gone if need be; null where it is nobody's. */
    async ofTab(tabId: number): Promise<WorkingAttempt | null> {
      const attempt = current ?? parseAttempt(await ports.attempts.get(key));
      if (attempt?.step !== 'working' || attempt.flow?.tabId !== tabId) return null;
      if (ports.now() - attempt.startedAt > tabPatience) {
        current = null;
        await write({ step: 'failed', server: attempt.server, error: appError('sign-in-interrupted') });
        return null;
      }
      // From here on it has no tab: what else happens to the tab is nobody's business.
      current = { ...attempt, flow: { ...attempt.flow, tabId: null } };
      begun.add(current.id);
      await write(current);
      return current;
    },

    /** Ends the attempt, unless a newer one took its place. A cancel leaves no trace: the person knows. */
    async end(id: string, result: Result<Pick<Account, 'id'>>): Promise<void> {
      if (current?.id !== id) return;
      const { server } = current;
      current = null;
      if (result.ok) return write({ step: 'done', id, accountId: result.value.id });
      const quiet = result.error.code === 'sign-in-cancelled';
      await write(quiet ? null : { step: 'failed', server, error: result.error });
    },

    /** Drops the trace of a sign-in that worked: its account is signed out. */
    async forget(accountId: string): Promise<void> {
      const attempt = parseAttempt(await ports.attempts.get(key));
      if (attempt?.step === 'done' && attempt.accountId === accountId) await write(null);
    },

    /** Drops the attempt, or the trace of a failed one; answers the tab that was left open. */
    async cancel(): Promise<number | null> {
      const attempt = current ?? parseAttempt(await ports.attempts.get(key));
      current = null;
      await write(null);
      return attempt?.step === 'working' ? (attempt.flow?.tabId ?? null) : null;
    },

    async progress(): Promise<SignInProgress> {
      const stored = parseAttempt(await ports.attempts.get(key));
      if (!stored) return { step: 'idle' };
      if (stored.step === 'failed') return stored;
      if (stored.step === 'done') {
        return { step: 'idle', last: { id: stored.id, accountId: stored.accountId } };
      }
      const { id, server, startedAt, flow } = stored;
      const inTab = flow !== null && flow.tabId !== null && ports.now() - startedAt < tabPatience;
      if (inTab) return { step: 'working', server, startedAt };
      if (current?.id === id) return { step: 'working', server, startedAt };
      if (begun.has(id)) {
        // It ended while it was being read: what it ended in is, or will be, in the record.
        const now = parseAttempt(await ports.attempts.get(key));
        return now?.step === 'failed' ? now : { step: 'idle' };
      }
      // Whoever started it is gone, and with it the window's answer; state and verifier must not outlive it.
      const error = appError('sign-in-interrupted');
      if (current === null) await write({ step: 'failed', server, error });
      return { step: 'failed', server, error };
    },
  };
}

export type Attempts = ReturnType<typeof createAttempts>;
