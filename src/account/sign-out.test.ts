import { describe, expect, it } from 'vitest';
import { createFakePorts } from '../../tests/account/fakes/fake-ports.ts';
import { html, json, serverMetadata, sessionUrl } from '../../tests/account/fakes/fake-server.ts';
import { createAccounts } from './accounts.ts';

async function signedIn() {
  const fake = createFakePorts();
  const accounts = createAccounts(fake.ports);
  const account = await accounts.signIn({ kind: 'oauth', server: sessionUrl });
  return { ...fake, accounts, id: account.ok ? account.value.id : '' };
}

describe('signing out', () => {
  it('ends the grant at the server and leaves nothing here', async () => {
    const { accounts, id, server, dump, signedOut } = await signedIn();
    expect(await accounts.signOut(id)).toEqual({ revoked: true });
    const [revocation] = server.requests('/oauth/revoke');
    expect(Object.fromEntries(revocation?.form ?? [])).toEqual({
      token: 'refresh-1',
      token_type_hint: 'refresh_token',
      client_id: 'client-1',
    });
    expect(dump()).not.toMatch(/refresh-1|access-1|ada@/);
    expect(signedOut).toEqual([id]);
    expect(await accounts.list()).toEqual([]);
    expect(await accounts.authorization(id)).toMatchObject({ error: { code: 'signed-out' } });
  });

  it.each([
    ['broken', () => html(500)],
    ['gone', () => Promise.reject(new TypeError('offline'))],
  ] as const)('wipes all the same where the server is %s, and says so', async (_, answer) => {
    const { accounts, id, server, dump } = await signedIn();
    server.on('/oauth/revoke', answer);
    expect(await accounts.signOut(id)).toEqual({ revoked: false });
    expect(dump()).not.toMatch(/refresh-1|access-1/);
  });

  it('wipes before a slow server has answered', async () => {
    const { accounts, id, server, dump } = await signedIn();
    let release: (answer: Response) => void = () => undefined;
    server.on('/oauth/revoke', () => new Promise((resolve) => (release = resolve)));
    const leaving = accounts.signOut(id);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(dump()).not.toMatch(/refresh-1|access-1/);
    expect(await accounts.list()).toEqual([]);
    release(new Response(null, { status: 200 }));
    expect(await leaving).toEqual({ revoked: true });
  });

  it('goes on where one store does not work', async () => {
    const { accounts, id, stores, bugs, signedOut } = await signedIn();
    stores.accessTokens.broken = true;
    expect(await accounts.signOut(id)).toEqual({ revoked: true });
    expect(stores.secrets.map.size + stores.accounts.map.size).toBe(0);
    expect(signedOut).toEqual([id]);
    expect(bugs).toHaveLength(1);
  });

  it('cannot end what the server has no way to end', async () => {
    const { ports, server, stores } = createFakePorts();
    const accounts = createAccounts(ports);
    const token = await accounts.signIn({ kind: 'token', server: sessionUrl, token: 'fmu1-good' });
    expect(await accounts.signOut(token.ok ? token.value.id : '')).toEqual({ revoked: false });
    server.on('/.well-known/oauth-authorization-server', () =>
      json({ ...serverMetadata, revocation_endpoint: undefined }),
    );
    const oauth = await accounts.signIn({ kind: 'oauth', server: sessionUrl });
    expect(await accounts.signOut(oauth.ok ? oauth.value.id : '')).toEqual({ revoked: false });
    expect(stores.secrets.map.size).toBe(0);
  });

  it('leaves the other accounts alone', async () => {
    const { accounts, id, server } = await signedIn();
    const { session } = await import('../../tests/account/fakes/fake-server.ts');
    server.on('/jmap/session', () => json({ ...session, username: 'eve@example.org' }));
    const other = await accounts.signIn({ kind: 'token', server: sessionUrl, token: 'fmu1-good' });
    const otherId = other.ok ? other.value.id : '';
    expect(await accounts.list()).toHaveLength(2);
    await accounts.signOut(id);
    expect((await accounts.list()).map((account) => account.id)).toEqual([otherId]);
    expect(await accounts.authorization(otherId)).toEqual({ ok: true, value: 'Bearer fmu1-good' });
  });

  it('wins over a refresh that is under way: nothing comes back, and the new grant ends too', async () => {
    const { accounts, id, server, dump, pass } = await signedIn();
    pass(7_200_000);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    server.once('/oauth/token', async (seen) => {
      await held;
      return server.token(seen);
    });
    const refreshing = accounts.authorization(id);
    while (server.requests('/oauth/token').length < 2) await new Promise((resolve) => setTimeout(resolve));
    await accounts.signOut(id);
    release();
    expect(await refreshing).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    expect(dump()).not.toMatch(/refresh-|access-/);
    expect(server.requests('/oauth/revoke').map(({ form }) => form.get('token'))).toEqual([
      'refresh-1',
      'refresh-2',
    ]);
  });

  it('wins over a refresh that is just keeping its token', async () => {
    const { accounts, id, server, stores, dump, pass } = await signedIn();
    pass(7_200_000);
    const { put } = stores.secrets;
    stores.secrets.put = async (key, value) => {
      await put(key, value);
      await accounts.signOut(id);
    };
    expect(await accounts.authorization(id)).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    expect(dump()).not.toMatch(/refresh-|access-/);
    expect(server.requests('/oauth/revoke').at(-1)?.form.get('token')).toBe('refresh-2');
  });

  it('holds from the very moment it is asked for, even where the store keeps the account', async () => {
    const { accounts, id, stores } = await signedIn();
    stores.accounts.delete = () => Promise.reject(new Error('blocked'));
    const leaving = accounts.signOut(id);
    expect(await accounts.authorization(id)).toMatchObject({ error: { code: 'signed-out' } });
    expect(await accounts.get(id)).toBeNull();
    await leaving;
    expect(await accounts.list()).toEqual([]);
  });

  it('gives the same person the same id when they come back, so that nothing owed to their addresses is lost', async () => {
    const { accounts, id } = await signedIn();
    await accounts.signOut(id);
    const again = await accounts.signIn({ kind: 'oauth', server: sessionUrl });
    expect(again).toMatchObject({ ok: true, value: { id } });
    expect(await accounts.authorization(id)).toMatchObject({ ok: true });
    expect((await accounts.list()).map((account) => account.id)).toEqual([id]);
  });

  it.each(['rotates its token', 'is refused'])(
    'and a new sign-in stand against an older refresh that %s only then',
    async (how) => {
      const { accounts, id, server, pass, stores } = await signedIn();
      pass(7_200_000);
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      server.once('/oauth/token', async () => {
        await held;
        return how === 'is refused'
          ? json({ error: 'invalid_grant' }, 400)
          : json({ access_token: 'old', token_type: 'bearer', expires_in: 3600, refresh_token: 'old' });
      });
      const refreshing = accounts.authorization(id);
      while (server.requests('/oauth/token').length < 2) await new Promise((resolve) => setTimeout(resolve));
      await accounts.signOut(id);
      expect(await accounts.signIn({ kind: 'oauth', server: sessionUrl })).toMatchObject({ ok: true });
      release();
      await refreshing;
      expect(await accounts.authorization(id)).toEqual({ ok: true, value: 'Bearer access-2' });
      expect(await accounts.get(id)).toMatchObject({ status: 'active' });
      expect(stores.secrets.map.get(id)).toMatchObject({ refreshToken: 'refresh-2' });
    },
  );

  it('of nobody is nothing', async () => {
    const { ports, server } = createFakePorts();
    expect(await createAccounts(ports).signOut('nobody')).toEqual({ revoked: false });
    expect(server.log).toEqual([]);
  });
});
