import type { AccountPorts } from '../../../src/account/ports.ts';
import { ok, type Result } from '../../../src/domain/result.ts';
import { tabRedirectUri } from '../../../src/oauth/loopback.ts';
import { createFakeServer, type FakeServer, origin } from './fake-server.ts';
import { createMemoryStore } from './memory-store.ts';

export const redirectUri = 'https://abcdefghijklmnop.chromiumapp.org/';

/** The redirect of a person who said yes. `change` adds, replaces or (null) drops parameters. */
export function allow(url: string, change: Record<string, string | null> = {}): string {
  const asked = new URL(url).searchParams;
  const answer = new URL(asked.get('redirect_uri') ?? '');
  const parameters = { code: 'code-1', state: asked.get('state'), iss: origin, ...change };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null) answer.searchParams.set(name, value);
  }
  return answer.href;
}

/** Ports in memory, a clock that stands until it is moved, and a person who always allows. */
export function createFakePorts(server: FakeServer = createFakeServer()) {
  let time = Date.UTC(2026, 10, 22);
  let serial = 0;
  const locks = new Map<string, Promise<unknown>>();
  const entered: string[] = [];
  const signedOut: string[] = [];
  const bugs: unknown[] = [];
  const windows: string[] = [];
  const closed: number[] = [];
  const person = { answer: async (url: string): Promise<Result<string>> => ok(allow(url)) };
  const stores = {
    accounts: createMemoryStore(),
    secrets: createMemoryStore(),
    registrations: createMemoryStore(),
    choices: createMemoryStore(),
    privateChoices: createMemoryStore(),
    accessTokens: createMemoryStore(),
    attempts: createMemoryStore(),
  };
  const ports = {
    ...stores,
    fetch: server.fetch,
    authWindow: {
      redirectUris: () => [redirectUri],
      isTab: (uri: string) => uri === tabRedirectUri,
      openTab: async (url: string): Promise<Result<number>> => {
        windows.push(url);
        return ok(windows.length);
      },
      closeTab: async (tabId: number) => {
        closed.push(tabId);
      },
      open: (url: string) => {
        windows.push(url);
        return person.answer(url);
      },
    },
    clientIds: {} as Record<string, string>,
    version: '0.1.0',
    homepage: '',
    now: () => time,
    uuid: () => `id-${++serial}`,
    withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
      const mine = (locks.get(name) ?? Promise.resolve()).then(work, work);
      locks.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
    onSignedIn: (accountId: string) => {
      entered.push(accountId);
    },
    onSignedOut: async (accountId: string) => {
      signedOut.push(accountId);
    },
    changed: () => undefined,
    bug: (error: unknown) => {
      bugs.push(error);
    },
  } satisfies AccountPorts;
  return {
    ports,
    stores,
    server,
    person,
    entered,
    signedOut,
    bugs,
    windows,
    /** Tabs that were closed, by number: the n-th window is tab n. */
    closed,
    /** Moves the clock, in milliseconds. */
    pass(milliseconds: number) {
      time += milliseconds;
    },
    /** Everything that is stored, as text: for looking for secrets in it. */
    dump: () => JSON.stringify(Object.values(stores).map(({ map }) => [...map])),
  };
}

export type FakePorts = ReturnType<typeof createFakePorts>;
