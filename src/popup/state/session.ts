import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account, AccountChange } from '../../domain/account.ts';
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
  /** Looks at another account, for as long as this site is in front. */
  choose(accountId: string): void;
  /** Makes an account the default, or the one for a site. */
  arrange(accountId: string, change: AccountChange): Promise<void>;
}

/** Asks the background where things stand, and again whenever it says that they changed. */
export function createSession(ports: Ports): Session {
  const app = signal<AppState | null>(null);
  const error = signal<AppError | null>(null);
  const chosen = signal<string | null>(null);
  const account = computed(() => {
    const { accounts = [], site = null, defaultId = null } = app.value ?? {};
    const wanted = [chosen.value, site?.accountId, defaultId];
    const found = wanted.flatMap((wish) => accounts.find(({ id }) => id === wish) ?? []);
    return found[0] ?? accounts[0] ?? null;
  });
  const originInFront = () => app.value?.site?.origin ?? '';
  return {
    app,
    error,
    account,
    async refresh() {
      const [reply, remembered] = await Promise.all([
        ports.send('app.state', {}),
        ports.session.get(accountKey),
      ]);
      batch(() => {
        if (reply.ok) app.value = reply.value;
        const [origin, id = null] = typeof remembered === 'string' ? remembered.split(' ') : [];
        // Over another site, the account of that site is the one to look at.
        if (origin === originInFront()) chosen.value ??= id;
        error.value = reply.ok ? null : reply.error;
      });
    },
    async arrange(accountId, change) {
      const reply = await ports.send('account.arrange', { accountId, change });
      if (!reply.ok) error.value = reply.error;
    },
    choose(accountId) {
      chosen.value = accountId;
      void ports.session.set(accountKey, `${originInFront()} ${accountId}`);
    },
  };
}
