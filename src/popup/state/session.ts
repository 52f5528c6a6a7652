import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account, AccountChange } from '../../domain/account.ts';
import type { AppError } from '../../domain/errors.ts';
import type { AppState } from '../../messages/contract.ts';
import { inSession } from './kept.ts';
import type { Ports } from './ports.ts';

/** Who is signed in, which account is looked at, and which site is in front. */
export interface Session {
  readonly app: ReadonlySignal<AppState | null>;
  /** The background did not answer, or could not do what it was asked for. */
  readonly error: ReadonlySignal<AppError | null>;
  readonly account: ReadonlySignal<Account | null>;
  refresh(): Promise<void>;
  /** Tells of a fault, or puts the last one away (`null`). */
  tell(fault: AppError | null): void;
  /** Looks at another account, for as long as this site is in front. */
  choose(accountId: string): void;
  /** Makes an account the default, or the one for a site. */
  arrange(accountId: string, change: AccountChange): Promise<void>;
}

/** Asks the background where things stand, and again whenever it says that they changed. */
export function createSession(ports: Ports): Session {
  let early = ports.earlyState;
  const app = signal<AppState | null>(null);
  const error = signal<AppError | null>(null);
  const chosen = signal<{ readonly origin: string; readonly id: string } | null>(null);
  const account = computed(() => {
    const { accounts = [], site = null, defaultId = null } = app.value ?? {};
    // Over another site, the account of that site is the one to look at.
    const here = chosen.value?.origin === (site?.origin ?? '') ? chosen.value.id : null;
    const wanted = [here, site?.accountId, defaultId];
    const found = wanted.flatMap((wish) => accounts.find(({ id }) => id === wish) ?? []);
    return found[0] ?? accounts[0] ?? null;
  });
  return {
    app,
    error,
    account,
    async refresh() {
      const asked = early ?? ports.send('app.state', ports.place);
      early = undefined;
      const [reply, remembered] = await Promise.all([asked, ports.session.get(inSession.account)]);
      batch(() => {
        if (reply.ok) app.value = reply.value;
        const [origin, id] = typeof remembered === 'string' ? remembered.split(' ') : [];
        if (origin !== undefined && id !== undefined) chosen.value ??= { origin, id };
        error.value = reply.ok ? null : reply.error;
      });
    },
    tell(fault) {
      error.value = fault;
    },
    async arrange(accountId, change) {
      const reply = await ports.send('account.arrange', { accountId, change });
      error.value = reply.ok ? null : reply.error;
    },
    choose(accountId) {
      const origin = app.value?.site?.origin ?? '';
      chosen.value = { origin, id: accountId };
      void ports.session.set(inSession.account, `${origin} ${accountId}`);
    },
  };
}
