import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../domain/account.ts';
import type { AppError } from '../../domain/errors.ts';
import type { AppState } from '../../messages/contract.ts';
import type { Ports } from './ports.ts';

const accountKey = 'popup.account';

/** Who is signed in, which account is looked at, and which site is in front. */
export interface Session {
  readonly app: ReadonlySignal<AppState | null>;
  /** The background did not answer. */
  readonly error: ReadonlySignal<AppError | null>;
  readonly account: ReadonlySignal<Account | null>;
  refresh(): Promise<void>;
  choose(accountId: string): void;
}

/** Asks the background where things stand, and again whenever it says that they changed. */
export function createSession(ports: Ports): Session {
  const app = signal<AppState | null>(null);
  const error = signal<AppError | null>(null);
  const chosen = signal<string | null>(null);
  const account = computed(() => {
    const accounts = app.value?.accounts ?? [];
    return accounts.find(({ id }) => id === chosen.value) ?? accounts[0] ?? null;
  });
  return {
    app,
    error,
    account,
    async refresh() {
      const [reply, remembered] = await Promise.all([
        ports.send('app.state', {}),
        chosen.value === null ? ports.session.get(accountKey) : chosen.value,
      ]);
      batch(() => {
        if (typeof remembered === 'string') chosen.value = remembered;
        if (reply.ok) app.value = reply.value;
        error.value = reply.ok ? null : reply.error;
      });
    },
    choose(accountId) {
      chosen.value = accountId;
      void ports.session.set(accountKey, accountId);
    },
  };
}
