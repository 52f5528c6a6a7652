import type { Account } from '../domain/account.ts';
import { siteOf } from '../domain/site.ts';
import { createTurns } from '../domain/turns.ts';
import type { Directory } from './directory.ts';
import type { AccountPorts } from './ports.ts';
import { type Choices, parseChoices } from './records.ts';

const key = 'choices';

/**
 * Which of several accounts makes the addresses: one by default, others for the sites they were chosen for. An account that
 * is signed out takes its choices with it.
 */
export function createChoices(ports: AccountPorts, directory: Directory) {
  const inTurn = createTurns();

  async function read(): Promise<Choices> {
    return parseChoices(await ports.choices.get(key)) ?? { defaultId: null, sites: {} };
  }

  /** One change after the other: two at a time must not undo each other. */
  function change(edit: (choices: Choices) => Choices): Promise<void> {
    return inTurn(async () => {
      await ports.choices.put(key, edit(await read()));
      ports.changed('accounts');
    });
  }

  async function defaultOf(accounts: readonly Account[]): Promise<Account | null> {
    const { defaultId } = await read();
    return accounts.find(({ id }) => id === defaultId) ?? accounts[0] ?? null;
  }

  return {
    /** The account that makes addresses where none was chosen: the one the person said, else the oldest. */
    standard: async () => defaultOf(await directory.list()),

    /** The account that makes addresses on a site. */
    async forSite(origin: string): Promise<Account | null> {
      const [accounts, { sites }] = await Promise.all([directory.list(), read()]);
      const chosen = sites[siteOf(origin)];
      return accounts.find(({ id }) => id === chosen) ?? defaultOf(accounts);
    },

    setStandard: (accountId: string) => change((choices) => ({ ...choices, defaultId: accountId })),

    /** An account of its own for a site; the choice is dropped where it is the default's anyway. */
    async setForSite(origin: string, accountId: string): Promise<void> {
      const standard = await defaultOf(await directory.list());
      const site = siteOf(origin);
      if (site === '') return;
      await change(({ defaultId, sites }) => ({
        defaultId,
        sites: standard?.id === accountId ? without(sites, site) : { ...sites, [site]: accountId },
      }));
    },

    /** Forgets what an account was chosen for. */
    forget: (accountId: string) =>
      change(({ defaultId, sites }) => ({
        defaultId: defaultId === accountId ? null : defaultId,
        sites: Object.fromEntries(Object.entries(sites).filter(([, id]) => id !== accountId)),
      })),
  };
}

function without(sites: Choices['sites'], site: string): Choices['sites'] {
  return Object.fromEntries(Object.entries(sites).filter(([name]) => name !== site));
}
