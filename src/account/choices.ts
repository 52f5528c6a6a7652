import type { Account } from '../domain/account.ts';
import { siteOf } from '../domain/site.ts';
import { createTurns } from '../domain/turns.ts';
import type { Directory } from './directory.ts';
import type { AccountPorts, KeyValueStore } from './ports.ts';
import { type Choices, parseChoices } from './records.ts';

const key = 'choices';

/**
 * Which of several accounts makes the addresses: one by default, others for the sites they were chosen for. An account that
 * is signed out takes its choices with it. What is chosen for a site in a private window is kept in memory alone, and comes first.
 */
export function createChoices(ports: AccountPorts, directory: Directory) {
  const inTurn = createTurns();

  async function read(store: KeyValueStore = ports.choices): Promise<Choices> {
    return parseChoices(await store.get(key)) ?? { defaultId: null, sites: {} };
  }

  /** One change after the other: two at a time must not undo each other. */
  function change(edit: (choices: Choices) => Choices, store = ports.choices): Promise<void> {
    return inTurn(async () => {
      await store.put(key, edit(await read(store)));
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
      const [accounts, { sites }, hidden] = await Promise.all([
        directory.list(),
        read(),
        read(ports.privateChoices),
      ]);
      const site = siteOf(origin);
      const chosen = hidden.sites[site] ?? sites[site];
      return accounts.find(({ id }) => id === chosen) ?? defaultOf(accounts);
    },

    setStandard: (accountId: string) => change((choices) => ({ ...choices, defaultId: accountId })),

    /** An account of its own for a site; the choice is dropped where it is the default's anyway. */
    async setForSite(origin: string, accountId: string, isPrivate: boolean): Promise<void> {
      const standard = await defaultOf(await directory.list());
      const site = siteOf(origin);
      if (site === '') return;
      const chosen = (sites: Choices['sites']) => ({ ...sites, [site]: accountId });
      if (isPrivate) {
        // Also where it is the default's: the disk may name another for this site.
        await change((known) => ({ ...known, sites: chosen(known.sites) }), ports.privateChoices);
        return;
      }
      const hidden = await read(ports.privateChoices);
      if (hidden.sites[site] !== undefined)
        await change((known) => ({ ...known, sites: without(known.sites, site) }), ports.privateChoices);
      await change(({ defaultId, sites }) => ({
        defaultId,
        sites: standard?.id === accountId ? without(sites, site) : chosen(sites),
      }));
    },

    /** Forgets what an account was chosen for. */
    async forget(accountId: string): Promise<void> {
      const withoutIt = ({ defaultId, sites }: Choices) => ({
        defaultId: defaultId === accountId ? null : defaultId,
        sites: Object.fromEntries(Object.entries(sites).filter(([, id]) => id !== accountId)),
      });
      await Promise.all([change(withoutIt), change(withoutIt, ports.privateChoices)]);
    },
  };
}

function without(sites: Choices['sites'], site: string): Choices['sites'] {
  return Object.fromEntries(Object.entries(sites).filter(([name]) => name !== site));
}
