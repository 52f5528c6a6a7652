import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectControl } from './control/connect.ts';
import { faultKinds, faultTable } from './faults.ts';
import { isObject } from './json.ts';
import { refresh, signIn } from './oauth-client.ts';
import { type EmbeddedServer, startServer } from './start.ts';
import { callJmap, getSession, setMasks } from './test-client.ts';

let server: EmbeddedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.control.clearFaults();
  server.control.resetQuirks();
  for (const mask of server.control.masks()) server.control.removeMask(mask.id);
});

const create = () =>
  callJmap(server, [['MaskedEmail/set', { accountId: 'u7a1ada', create: { k: { state: 'enabled' } } }, '0']]);

/** The first response of a reply. */
function firstResponse(json: unknown): unknown {
  const responses: unknown = isObject(json) ? json['methodResponses'] : undefined;
  return Array.isArray(responses) ? responses[0] : undefined;
}

describe('a fault', () => {
  it('strikes once by default, after the requests it lets pass', async () => {
    server.control.arm({ kind: 'unauthorized', skip: 1 });
    const statuses = [(await create()).status, (await create()).status, (await create()).status];
    expect(statuses).toEqual([200, 401, 200]);
  });

  it('strikes until cleared when told so, and only what it matches', async () => {
    server.control.arm({ kind: 'unavailable', times: 'always', match: { route: 'session' }, retryAfter: 7 });
    const response = await fetch(server.urls.session);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '7']);
    expect((await create()).status).toBe(200);
    server.control.clearFaults();
    expect((await fetch(server.urls.session)).status).toBe(401);
  });

  it('is written into the log beside the request it struck', async () => {
    server.control.clearLog();
    server.control.arm({ kind: 'html' });
    await create();
    expect(server.log.all()[0]).toMatchObject({
      route: 'api',
      faults: ['html'],
      jmap: [{ create: ['k'], states: ['enabled'] }],
    });
  });

  it('is refused when nobody knows it', async () => {
    const remote = connectControl(server.origins.mail);
    await expect(remote.arm(JSON.parse('{"kind":"no-such"}'))).rejects.toThrow('No fault is called no-such');
  });
});

describe('before the commit', () => {
  it.each([
    'drop-before-commit',
    'status',
    'forbidden',
    'too-many-requests',
    'html',
    'redirect',
    'problem',
    'method-error',
    'not-created',
  ] as const)('%s creates nothing', async (kind) => {
    server.control.arm({ kind, match: { route: 'api' } });
    await create().catch((error: unknown) => expect(String(error)).toContain('fetch failed'));
    expect(server.control.masks()).toHaveLength(0);
  });

  it('a 429 carries Retry-After as a date where a date was given', async () => {
    const date = 'Mon, 23 Nov 2026 08:00:00 GMT';
    server.control.arm({ kind: 'too-many-requests', retryAfter: date });
    expect((await create()).headers.get('retry-after')).toBe(date);
  });
});

/** Whether a reply tells the plain truth about the one address that exists. */
function isHonest(json: unknown): boolean {
  const response = firstResponse(json);
  if (!Array.isArray(response) || response[0] !== 'MaskedEmail/set' || response[2] !== '0') return false;
  const args: unknown = response[1];
  if (!isObject(args) || 'notCreated' in args || !isObject(args['created'])) return false;
  const record = args['created']['k'];
  return isObject(record) && record['email'] === server.control.masks()[0]?.email;
}

describe('after the commit', () => {
  it('a reply without a fault is honest', async () => {
    expect(isHonest((await create()).json)).toBe(true);
  });

  it.each([
    'drop-after-commit',
    'drop-mid-body',
    'truncate',
    'html-after-commit',
    'status-after-commit',
    'created-missing',
    'created-null',
    'created-no-email',
    'created-bad-email',
    'created-and-not-created',
    'wrong-call-id',
    'no-responses',
    'extra-response',
    'method-error-after-commit',
    'wrong-charset',
  ] as const)('%s leaves one address and spoils the reply', async (kind) => {
    server.control.arm({ kind });
    const json = await create().then(
      (reply) => reply.json,
      (error: unknown) => {
        expect(String(error)).toMatch(/fetch failed|terminated/);
        return null;
      },
    );
    expect(server.control.masks()).toHaveLength(1);
    expect(isHonest(json)).toBe(false);
  });

  it('a body can be made huge, plain or compressed', async () => {
    server.control.arm({ kind: 'huge', bytes: 3_000_000 });
    expect((await create()).text.length).toBe(3_000_000);
    server.control.arm({ kind: 'gzip-bomb', bytes: 3_000_000 });
    const bomb = await create();
    expect(bomb.text.length).toBe(3_000_000);
    expect(Number(bomb.headers.get('content-length'))).toBeLessThan(10_000);
  });

  it('a body can dribble on for ever', async () => {
    server.control.arm({ kind: 'never-ending', ms: 5 });
    const response = await fetch(server.urls.api, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.tokens.demo}`, 'content-type': 'application/json' },
      body: JSON.stringify({ using: ['urn:ietf:params:jmap:core'], methodCalls: [['Core/echo', {}, '0']] }),
      signal: AbortSignal.timeout(300),
    });
    await expect(response.text()).rejects.toThrow();
  });

  it('the server can store something else than was asked', async () => {
    server.control.arm({ kind: 'altered-record', value: { state: 'enabled', description: 'changed' } });
    const set = await setMasks(server, { create: { k: { state: 'pending', description: 'mine' } } });
    expect(set['created']).toMatchObject({ k: { state: 'enabled', description: 'changed' } });
  });
});

describe('session and metadata', () => {
  it('can lack the capability, be read-only, or point elsewhere', async () => {
    server.control.arm({ kind: 'session-no-capability' });
    expect(JSON.stringify(await getSession(server, server.tokens.demo))).not.toContain('dev/maskedemail');
    server.control.arm({ kind: 'session-read-only' });
    expect(await getSession(server, server.tokens.demo)).toMatchObject({
      accounts: { u7a1ada: { isReadOnly: true } },
    });
    server.control.arm({ kind: 'session-bad-api-url' });
    expect((await getSession(server, server.tokens.demo))['apiUrl']).toContain(server.origins.elsewhere);
  });

  it('metadata can name another issuer', async () => {
    server.control.arm({ kind: 'metadata-other-issuer' });
    const response = await fetch(`${server.urls.issuer}/.well-known/oauth-authorization-server`);
    expect(await response.json()).toMatchObject({ issuer: server.origins.elsewhere });
  });
});

describe('sign-in', () => {
  it('can come back with a wrong or missing iss and state', async () => {
    server.control.arm({ kind: 'iss-wrong' });
    expect((await signIn(server)).out.searchParams.get('iss')).toBe(server.origins.elsewhere);
    server.control.arm({ kind: 'iss-missing' });
    server.control.arm({ kind: 'state-wrong' });
    const { out } = await signIn(server);
    expect([out.searchParams.get('iss'), out.searchParams.get('state')]).toEqual([null, 'forged']);
  });

  it('a refresh can fail for a while, bring no new token, or lose its reply after the rotation', async () => {
    const { clientId, refresh: token } = await signIn(server);
    server.control.arm({ kind: 'token-error', temporary: true });
    expect((await refresh(server, clientId, token)).json).toMatchObject({
      error: 'invalid_grant',
      temporary: true,
    });
    server.control.setQuirks({ rotation: false });
    server.control.arm({ kind: 'token-patch' });
    const bare = await refresh(server, clientId, token);
    expect([bare.status, 'refresh_token' in bare.json]).toEqual([200, false]);
    server.control.resetQuirks();
    server.control.arm({ kind: 'drop-after-commit', match: { route: 'token', grantType: 'refresh_token' } });
    await expect(refresh(server, clientId, token)).rejects.toThrow('fetch failed');
    expect((await refresh(server, clientId, token)).json['error']).toBe('invalid_grant');
  });
});

describe('control over HTTP', () => {
  it('does what the control in the process does', async () => {
    const remote = connectControl(server.origins.mail);
    const token = await remote.mintToken({ user: 'bela@example.test' });
    expect((await getSession(server, token))['username']).toBe('bela@example.test');
    expect((await remote.log({ route: 'session' })).at(-1)?.path).toBe('/jmap/session');
  });

  it('is shut to web pages', async () => {
    const response = await fetch(`${server.origins.mail}/control/clearLog`, { method: 'POST', body: '[]' });
    expect(response.status).toBe(415);
  });
});

it('every fault says when it strikes and what it does', () => {
  expect(faultKinds.length).toBeGreaterThan(40);
  for (const kind of faultKinds) expect(faultTable[kind].doc).toMatch(/\.$/);
});
