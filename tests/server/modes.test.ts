import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModeName, modes } from './modes/index.ts';
import { allow, refresh, registerClient, signIn } from './oauth-client.ts';
import { type EmbeddedServer, startServer } from './start.ts';
import { callJmap, core, getSession, masked, setMasks } from './test-client.ts';

const stalwartUri = 'urn:stalwart:jmap';
const account = { accountId: 'u7a1ada' };

function running(options: Parameters<typeof startServer>[0]): () => EmbeddedServer {
  let server: EmbeddedServer | undefined;
  beforeAll(async () => {
    server = await startServer(options);
  });
  afterAll(() => server?.close());
  return () => {
    if (!server) throw new Error('not started');
    return server;
  };
}

describe('uwumail', () => {
  const server = running({ mode: 'uwumail' });

  it('signs in with the scope maskedemail, by metadata alone', async () => {
    const refused = await fetch(server().urls.session);
    expect(refused.headers.get('www-authenticate')).not.toContain('resource_metadata');
    const { access } = await signIn(server());
    expect(await getSession(server(), access)).toMatchObject({
      accounts: { u7a1ada: { accountCapabilities: { [masked]: { defaultDomain: 'masked.example' } } } },
    });
  });

  it('takes a domain of its list and forbids others', async () => {
    const set = await setMasks(server(), {
      create: { a: { domain: 'veil.example' }, b: { domain: 'x.example' } },
    });
    expect(JSON.stringify(set['created'])).toMatch(/\.[a-z]+\d{3}@veil\.example/);
    expect(set['notCreated']).toMatchObject({ b: { type: 'forbidden' } });
  });

  it('tells what changed since a state', async () => {
    const get = await callJmap(server(), [['MaskedEmail/get', { ...account, ids: [] }, '0']]);
    const [, state = ''] = /"state":"(m\d+)"/.exec(get.text) ?? [];
    const set = await setMasks(server(), { create: { k: {} } });
    expect(set['oldState']).toBe(state);
    const id = server().control.masks().at(-1)?.id;
    const { json } = await callJmap(server(), [
      ['MaskedEmail/changes', { ...account, sinceState: state }, '0'],
    ]);
    expect(json).toMatchObject({
      methodResponses: [
        ['MaskedEmail/changes', { created: [id], updated: [], newState: set['newState'] }, '0'],
      ],
    });
  });

  it('keeps what is destroyed as deleted', async () => {
    const [mask] = server().control.addMasks([{ state: 'enabled' }]);
    expect(await setMasks(server(), { destroy: [mask?.id] })).toMatchObject({ destroyed: [mask?.id] });
    expect(
      server()
        .control.masks()
        .find((one) => one.id === mask?.id)?.state,
    ).toBe('deleted');
  });
});

describe('stalwart', () => {
  const server = running({ mode: 'stalwart' });
  const call = (name: string, args: object) =>
    callJmap(server(), [[`x:MaskedEmail/${name}`, { ...account, ...args }, '0']]);

  it('points to its metadata by a relative reference whose resource is the origin', async () => {
    const refused = await fetch(server().urls.session);
    const header = refused.headers.get('www-authenticate') ?? '';
    expect(header).toBe('Bearer resource_metadata="/.well-known/oauth-protected-resource"');
    const metadata = await (
      await fetch(`${server().origins.mail}/.well-known/oauth-protected-resource`)
    ).json();
    expect(metadata).toMatchObject({ resource: server().origins.mail });
  });

  it('signs in, and refreshes without naming the refresh token again', async () => {
    const { access, clientId, refresh: token } = await signIn(server());
    expect(JSON.stringify(await getSession(server(), access))).toContain(stalwartUri);
    const again = await refresh(server(), clientId, token);
    expect([again.status, 'refresh_token' in again.json]).toEqual([200, false]);
    expect((await refresh(server(), clientId, token)).status).toBe(200);
  });

  it('has no revocation endpoint', async () => {
    const metadata = await (
      await fetch(`${server().urls.issuer}/.well-known/oauth-authorization-server`)
    ).json();
    expect(metadata).not.toHaveProperty('revocation_endpoint');
    expect((await fetch(server().urls.revoke, { method: 'POST' })).status).toBe(404);
  });

  it('gives five enabled addresses, refuses empty strings, and destroys for good', async () => {
    const ill = await call('set', { create: { a: { description: '' } } });
    expect(ill.json).toMatchObject({
      methodResponses: [['x:MaskedEmail/set', { notCreated: { a: { type: 'invalidProperties' } } }, '0']],
    });
    const create = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [key, { emailPrefix: 'Books' }]),
    );
    const { json, text } = await call('set', { create });
    expect(json).toMatchObject({
      methodResponses: [
        [
          'x:MaskedEmail/set',
          { created: { e: { enabled: true } }, notCreated: { f: { type: 'overQuota' } } },
          '0',
        ],
      ],
    });
    expect(text).toMatch(/books\.[a-z0-9]{24}@masked\.example/);
    const [mask] = server().control.masks();
    await call('set', { update: { [mask?.id ?? '']: { enabled: false } } });
    expect(server().control.sendLetter({ to: mask?.email ?? '' }).outcome).toBe('bounced');
    await call('set', { destroy: [mask?.id] });
    expect(server().control.masks()).toHaveLength(4);
  });

  it('refuses everything in the community edition', async () => {
    server().control.setQuirks({ communityEdition: true });
    expect((await call('get', { ids: null })).json).toMatchObject({
      methodResponses: [['error', { type: 'forbidden' }, '0']],
    });
    server().control.resetQuirks();
  });
});

describe('inbuxa', () => {
  const server = running({ mode: 'inbuxa' });

  it('speaks both types over the same addresses', async () => {
    const { json } = await callJmap(
      server(),
      [
        ['MaskedEmail/set', { ...account, create: { k: { state: 'enabled' } } }, 'a'],
        ['x:MaskedEmail/get', { ...account, ids: null }, 'b'],
      ],
      { using: [core, masked, stalwartUri] },
    );
    const email = server().control.masks()[0]?.email;
    expect(json).toMatchObject({
      methodResponses: [
        ['MaskedEmail/set', { created: { k: { email } } }, 'a'],
        ['x:MaskedEmail/get', { list: [{ email, enabled: true }] }, 'b'],
      ],
    });
  });
});

describe('strict', () => {
  const server = running({ mode: 'strict' });

  it('signs in over a loopback redirect with a port, and refuses https', async () => {
    expect((await registerClient(server())).json['error']).toBe('invalid_redirect_uri');
    const { access } = await signIn(server(), allow, 'http://127.0.0.1:50001/callback');
    expect(await getSession(server(), access)).toMatchObject({ primaryAccounts: { [masked]: 'u7a1ada' } });
  });
});

it('refuses more requests at once than it says', async () => {
  const server = await startServer({ quirks: { maxConcurrentRequests: 1, latency: 50 } });
  const echo = () => callJmap(server, [['Core/echo', {}, '0']]);
  const statuses = (await Promise.all([echo(), echo()])).map((answer) => answer.status);
  expect(statuses.sort()).toEqual([200, 400]);
  await server.close();
});

describe.each(Object.keys(modes) as ModeName[])('%s, as every mode', (mode) => {
  const server = running({ mode });

  it('tells its session to whoever signs in, with masked e-mail in it', async () => {
    const { access } = await signIn(server(), allow, 'http://127.0.0.1:50001/callback');
    const session = await getSession(server(), access);
    const { capability } = modes[mode];
    expect(session).toMatchObject({ capabilities: { [core]: {}, [capability]: {} } });
    expect(JSON.stringify(session['accounts'])).toContain(capability);
  });
});
