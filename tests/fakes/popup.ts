import type { Account } from '../../src/domain/account.ts';
import type { AliasList, AppState, ChangeReport } from '../../src/messages/contract.ts';
import type { KeyValue, Ports } from '../../src/popup/state/ports.ts';

/** An account as the background tells of it; active unless said otherwise. */
export function anAccount(id: string, more: Partial<Account> = {}): Account {
  return {
    id,
    username: id,
    sessionUrl: `https://${id}.example/session`,
    jmapAccountId: 'u1',
    dialect: 'MaskedEmail',
    colour: 0,
    auth: 'token',
    status: 'active',
    addedAt: 0,
    ...more,
  };
}

/** Where things stand with these accounts, and no site in front. */
export function anApp(accounts: readonly Account[], more: Partial<AppState> = {}): AppState {
  return { accounts, defaultId: null, signIn: { step: 'idle' }, site: null, version: '0', ...more };
}

/** An empty list that needs no fetching. */
export const emptyList: AliasList = {
  aliases: null,
  revision: 'r1',
  fetchedAt: 1,
  staleBecause: null,
  traces: [],
  makers: [],
  lastChange: null,
};

/** A change that can be taken back for ten seconds. */
export function aReport(id: string, more: Partial<ChangeReport> = {}): ChangeReport {
  return {
    id,
    kind: 'state',
    state: 'deleted',
    count: 1,
    email: 'x@y.example',
    going: [],
    refused: [],
    undoUntil: 10_000,
    ...more,
  };
}

/** A verb said to the background, with its arguments. */
export type Said = readonly [verb: string, args: Record<string, unknown>];

/**
 * The popup's ports: `answer` gives the background's reply to each verb (a promise where it shall wait). `said` is all that the popup
 * said so far; the clock stands at 0.
 */
export function popupPorts(answer: (verb: string, args: Record<string, unknown>) => unknown) {
  const said: Said[] = [];
  const stored = new Map<string, unknown>();
  const area: KeyValue = {
    get: async (key) => stored.get(key),
    set: async (key, value) => void stored.set(key, value),
    remove: async (key) => void stored.delete(key),
  };
  const ports = {
    place: {},
    session: area,
    local: area,
    send: async (verb: string, args: Record<string, unknown>) => {
      said.push([verb, args]);
      return answer(verb, args);
    },
    onTold: () => undefined,
    requestHosts: async () => true,
    drawn: async () => undefined,
    now: () => 0,
    newId: () => crypto.randomUUID(),
  } as unknown as Ports;
  return { ports, said, stored };
}

/** Lets everything happen that waits for nothing but its turn. */
export const rest = () => new Promise<void>((done) => setTimeout(done, 0));
