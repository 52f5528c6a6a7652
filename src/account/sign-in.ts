import type { Account, SignInRequest } from '../domain/account.ts';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Attempts } from './attempts.ts';
import type { Directory } from './directory.ts';
import type { AccountPorts } from './ports.ts';
import type { AttemptFlow } from './records.ts';
import { finishOAuth, signInWithOAuth } from './sign-in-oauth.ts';
import { signInWithSecret } from './sign-in-secret.ts';

/** What one attempt at signing in works with. */
export interface SignIn {
  readonly ports: AccountPorts;
  readonly directory: Directory;
  /** False once a newer attempt began or the person cancelled. */
  stillWanted(): boolean;
  remember(flow: AttemptFlow): Promise<void>;
}

/** Runs attempts from their beginning to their end, whatever happens in them. */
export function createSignIns(ports: AccountPorts, directory: Directory, attempts: Attempts) {
  /** Who waits for a tab: the page that began the sign-in, if it and this process live that long. */
  const waiting = new Map<string, (result: Result<Account>) => void>();

  /** Tabs whose end is being dealt with: a browser tells of it more than once, and a code is worth one exchange. */
  const coming = new Set<number>();

  const signInOf = (id: string): SignIn => ({
    ports,
    directory,
    stillWanted: () => attempts.isCurrent(id),
    remember: (flow) => attempts.remember(id, flow),
  });

  /** Whatever throws in it is a bug, and the end of the attempt. */
  async function run<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await work();
    } catch (error) {
      ports.bug(error);
      return fail(appError('sign-in-failed', { detail: 'unexpected' }));
    }
  }

  async function end(id: string, result: Result<Account>): Promise<Result<Account>> {
    await attempts.end(id, result).catch(ports.bug);
    waiting.get(id)?.(result);
    waiting.delete(id);
    return result;
  }

  async function finishTab(tabId: number, url: string | null): Promise<void> {
    const attempt = await attempts.ofTab(tabId);
    if (!attempt?.flow) return;
    const { id, flow } = attempt;
    if (url !== null) await ports.authWindow.closeTab(tabId).catch(ports.bug);
    const answer = url === null ? fail(appError('sign-in-cancelled')) : ok(url);
    await end(id, await run(() => finishOAuth(signInOf(id), flow, answer)));
  }

  /** A newer attempt begins: whoever waits for an older one is told. */
  function dismiss(): void {
    for (const tell of waiting.values()) tell(fail(appError('sign-in-cancelled')));
    waiting.clear();
  }

  return {
    async signIn(request: SignInRequest): Promise<Result<Account>> {
      dismiss();
      let id: string;
      try {
        id = await attempts.begin(request.server);
      } catch (error) {
        ports.bug(error);
        return fail(appError('no-journal', { detail: 'attempt store' }));
      }
      const signIn = signInOf(id);
      const result = await run<Account | 'in-tab'>(() =>
        request.kind === 'oauth' ? signInWithOAuth(signIn, request) : signInWithSecret(signIn, request),
      );
      if (!result.ok) return end(id, result);
      if (result.value !== 'in-tab') return end(id, ok(result.value));
      return new Promise((resolve) => waiting.set(id, resolve));
    },

    /** The tab of a sign-in came to its redirect, or (null) was closed. Of other tabs nothing is known and nothing done. */
    async tabCame(tabId: number, url: string | null): Promise<void> {
      if (coming.has(tabId)) return;
      coming.add(tabId);
      try {
        await finishTab(tabId, url);
      } finally {
        coming.delete(tabId);
      }
    },

    async cancel(): Promise<void> {
      dismiss();
      const tabId = await attempts.cancel();
      if (tabId !== null) await ports.authWindow.closeTab(tabId).catch(ports.bug);
    },
  };
}
