import { afterEach, describe, expect, it } from 'vitest';
import { createAccounts } from '../../src/account/accounts.ts';
import { fetchSession } from '../../src/jmap/session.ts';
import type { ModeName } from '../server/modes/index.ts';
import { type EmbeddedServer, startServer } from '../server/start.ts';
import { accountsAt } from './embedded.ts';

let server: EmbeddedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(mode: ModeName) {
  server = await startServer({ mode });
  return { ...accountsAt(server), embedded: server };
}

const masked = 'https://www.fastmail.com/dev/maskedemail';
const mail = 'urn:ietf:params:oauth:scope:mail';

describe.each([
  ['fastmail', `urn:ietf:params:jmap:core ${masked} offline_access`, true],
  ['uwumail', 'maskedemail offline_access', true],
  ['inbuxa', `${mail} offline_access`, false],
  ['stalwart', `${mail} offline_access`, false],
] as const)('a server like %s', (mode, scope, revokes) => {
  it('is found by its host, signed in to, renewed, and signed out of', async () => {
    const { embedded, accounts, ports, windows, bugs, passBoth } = await start(mode);
    const host = new URL(embedded.origins.mail).host;
    const account = await accounts.signIn({ kind: 'oauth', server: host });
    expect(account).toMatchObject({ ok: true, value: { username: 'ada@example.test' } });
    const id = account.ok ? account.value.id : '';
    expect(new URL(windows[0] ?? '').searchParams.get('scope')).toBe(scope);
    // Twice, since some servers bring a new refresh token each time and some never.
    for (let round = 0; round < 2; round += 1) {
      passBoth(7_200_000);
      const header = await createAccounts(ports).authorization(id);
      const authorization = header.ok ? header.value : '';
      const session = await fetchSession({ fetch, sessionUrl: embedded.urls.session, authorization });
      expect(session).toMatchObject({ ok: true });
    }
    expect(await accounts.signOut(id)).toEqual({ revoked: revokes });
    expect(embedded.log.where({ place: 'elsewhere' })).toEqual([]);
    expect(bugs).toEqual([]);
  });
});

describe('a Stalwart', () => {
  it('is known by its own data type, and says where its edition has none', async () => {
    const { embedded, accounts, oauth } = await start('stalwart');
    expect(await accounts.signIn(oauth)).toMatchObject({ value: { dialect: 'x:MaskedEmail' } });
    embedded.control.setQuirks({ communityEdition: true });
    expect(await accounts.signIn(oauth)).toMatchObject({ ok: false, error: { code: 'other-edition' } });
  });
});

describe('a server that keeps to the open-public-client profile', () => {
  it('takes no https redirect, so that only a client id given by hand helps', async () => {
    const { accounts, oauth, windows } = await start('strict');
    expect(await accounts.signIn(oauth)).toMatchObject({ ok: false, error: { code: 'no-client-id' } });
    expect(windows).toEqual([]);
  });
});
