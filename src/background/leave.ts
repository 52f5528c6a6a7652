import type { Accounts } from '../account/accounts.ts';
import type { Aliases } from '../aliases/service.ts';

/** How long a sign-out waits for what is still owed to filled addresses, in ms. */
const lastWords = 5_000;

interface Leaving {
  readonly accounts: Pick<Accounts, 'cancel' | 'list' | 'signOut'>;
  readonly aliases: Pick<Aliases, 'recover'>;
  /** Deletes all that is stored here. */
  wipeStorage(): Promise<void>;
  bug(error: unknown): void;
}

/** Signing out of one account, and of all with everything that is stored. */
export function createLeave({ accounts, aliases, wipeStorage, bug }: Leaving) {
  async function signOut(accountId: string): Promise<{ readonly revoked: boolean }> {
    // A filled address that stays pending is lost mail: its promotion goes first, while the sign-in still stands.
    const owed = aliases.recover().catch(bug);
    await Promise.race([owed, new Promise((resolve) => setTimeout(resolve, lastWords))]);
    return accounts.signOut(accountId);
  }

  return {
    signOut,

    async wipe(): Promise<{ readonly revoked: boolean }> {
      // A sign-in that is under way would add its account to what is empty by then.
      await accounts.cancel();
      const all = await Promise.all((await accounts.list()).map(({ id }) => signOut(id)));
      await wipeStorage();
      return { revoked: all.every(({ revoked }) => revoked) };
    },
  };
}
