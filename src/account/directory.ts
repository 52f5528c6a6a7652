import type { Account, AccountStatus } from '../domain/account.ts';
import type { AccountPorts } from './ports.ts';
import { parseAccount } from './records.ts';

/** The accounts on disk; damaged entries are invisible. */
export function createDirectory(ports: AccountPorts) {
  /** Signed out in this process: nothing that is still under way may write for them. */
  const gone = new Set<string>();
  /** How often each account was signed in or out in this process: work that was begun before counts for nothing after. */
  const epochs = new Map<string, number>();

  const epoch = (id: string) => epochs.get(id) ?? 0;

  async function get(id: string): Promise<Account | null> {
    return gone.has(id) ? null : parseAccount(await ports.accounts.get(id));
  }

  async function list(): Promise<Account[]> {
    const stored = await ports.accounts.getAll();
    return stored
      .map(parseAccount)
      .filter((account) => account !== null)
      .filter(({ id }) => !gone.has(id))
      .sort((a, b) => a.addedAt - b.addedAt);
  }

  return {
    get,
    list,

    async put(account: Account): Promise<void> {
      await ports.accounts.put(account.id, account);
      ports.changed('accounts');
    },

    async setStatus(id: string, status: AccountStatus): Promise<void> {
      const account = await get(id);
      if (!account || account.status === status || gone.has(id)) return;
      await ports.accounts.put(id, { ...account, status });
      ports.changed('accounts');
    },

    /** From this very moment the account does not exist any more; wiping what is stored comes after. */
    forget(id: string): void {
      epochs.set(id, epoch(id) + 1);
      gone.add(id);
    },

    /** A new sign-in takes the place of whatever there was. */
    renew(id: string): void {
      epochs.set(id, epoch(id) + 1);
      gone.delete(id);
    },

    /** Told before work begins and compared after it: another one means that its outcome is nobody's any more. */
    epoch,
  };
}

export type Directory = ReturnType<typeof createDirectory>;
