import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import type { Fault } from '../server/faults/fault.ts';
import { type EmbeddedServer, startServer } from '../server/start.ts';
import { memorySessions } from './client-of.ts';
import { embeddedClient, wishOf } from './embedded-client.ts';

// Some faults wait, and others share the machine.
vi.setConfig({ testTimeout: 30_000 });

let server: EmbeddedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
afterEach(() => {
  server.control.clearFaults();
  server.control.resetQuirks();
  server.control.clearLog();
});

const api = { route: 'api' };

/** Faults that end only when the client gives up. */
const silent = new Set(['hang', 'hang-after-commit', 'delay-after-commit', 'never-ending']);

/** One creation under a fault: what the client says, what the server has, and what was sent for it. */
async function createUnder(fault: Fault) {
  const sessions = memorySessions();
  const client = embeddedClient(server, { sessions });
  await client.session();
  server.control.arm(fault);
  const wish = wishOf();
  const timeout = silent.has(fault.kind) ? 1000 : 20_000;
  const result = await embeddedClient(server, { sessions, timeout }).create(wish);
  const onServer = server.control.masks().filter(({ url }) => url === wish.url);
  const sent = server.log.where(api).filter(({ jmap }) => jmap.some(({ create }) => create)).length;
  return { result, client, wish, onServer, sent };
}

describe('a creation whose outcome is open', () => {
  it.each<[Fault, number]>([
    [{ kind: 'drop-before-commit', match: api }, 0],
    [{ kind: 'hang', match: api }, 0],
    [{ kind: 'status', match: api, status: 500 }, 0],
    [{ kind: 'html', match: api }, 0],
    [{ kind: 'redirect', match: api, status: 307 }, 0],
    [{ kind: 'drop-after-commit', match: api }, 1],
    [{ kind: 'hang-after-commit', match: api }, 1],
    [{ kind: 'delay-after-commit', match: api, ms: 1500 }, 1],
    [{ kind: 'drop-mid-body', match: api }, 1],
    [{ kind: 'truncate', match: api }, 1],
    [{ kind: 'html-after-commit', match: api }, 1],
    [{ kind: 'status-after-commit', match: api }, 1],
    [{ kind: 'never-ending', match: api }, 1],
    [{ kind: 'huge', match: api }, 1],
    [{ kind: 'gzip-bomb', match: api }, 1],
    [{ kind: 'wrong-charset', match: api }, 1],
    [{ kind: 'wrong-call-id' }, 1],
    [{ kind: 'no-responses' }, 1],
    [{ kind: 'method-error-after-commit' }, 1],
    [{ kind: 'created-missing' }, 1],
    [{ kind: 'created-null' }, 1],
    [{ kind: 'created-no-email' }, 1],
    [{ kind: 'created-bad-email' }, 1],
    [{ kind: 'created-and-not-created' }, 1],
  ])('is called unknown after $kind, sent once, and found again in the list', async (fault, made) => {
    const { result, client, wish, onServer, sent } = await createUnder(fault);
    expect(result).toMatchObject({ ok: false, error: { code: 'outcome-unknown', address: 'unknown' } });
    expect(sent).toBe(1);
    expect(onServer).toHaveLength(made);
    expect(server.log.where({ place: 'elsewhere' })).toEqual([]);
    const listed = await client.list();
    expect(listed.ok && listed.value.filter(({ url }) => url === wish.url)).toHaveLength(made);
  });
});

describe('a creation that certainly failed', () => {
  it.each<[Fault, string]>([
    [{ kind: 'too-many-requests', match: api, retryAfter: 30 }, 'server-busy'],
    [{ kind: 'unavailable', match: api }, 'server-busy'],
    [{ kind: 'forbidden' }, 'server-refused'],
    [
      { kind: 'status', match: api, status: 403, text: 'Disallowed capabilities for this type/client: x' },
      'missing-scope',
    ],
    [{ kind: 'unauthorized', times: 'always' }, 'needs-sign-in'],
    [{ kind: 'problem' }, 'request-rejected'],
    [{ kind: 'problem', type: 'unknownCapability', status: 403 }, 'unknown-capability'],
    [{ kind: 'problem', type: 'limit', limit: 'maxConcurrentRequests' }, 'request-limit'],
    [{ kind: 'method-error' }, 'server-fail'],
    [{ kind: 'method-error', type: 'accountReadOnly' }, 'read-only'],
    [{ kind: 'not-created' }, 'rate-limit'],
    [{ kind: 'not-created', type: 'overQuota' }, 'over-quota'],
    [{ kind: 'not-created', type: 'forbidden' }, 'forbidden'],
    [{ kind: 'not-created', type: 'invalidProperties', properties: ['description'] }, 'invalid-properties'],
  ])('by $kind ($type $status) says so, and nothing is sent twice', async (fault, code) => {
    const { result, onServer, sent } = await createUnder(fault);
    expect(result).toMatchObject({ ok: false, error: { code, address: 'none' } });
    expect(onServer).toEqual([]);
    expect(sent).toBeLessThanOrEqual(1);
  });

  it('says how long the server wants to be left alone', async () => {
    const retryAfter = new Date(Date.now() + 90_000).toUTCString();
    const { result } = await createUnder({ kind: 'unavailable', match: api, retryAfter });
    expect(result.ok || result.error.retryAfter).toBeGreaterThan(80);
  });
});

describe('a creation that works all the same', () => {
  it.each<Fault>([
    { kind: 'extra-response' },
    { kind: 'duplicate-keys', match: api },
    { kind: 'session-state-changed' },
  ])('with $kind', async (fault) => {
    const { result, onServer } = await createUnder(fault);
    expect(result.ok && result.value.email).toBe(onServer[0]?.email);
  });

  it('with the server’s own words in it', async () => {
    const value = { description: 'altered by the server', forDomain: 'https://other.example' };
    const { result, client } = await createUnder({ kind: 'altered-record', value });
    if (!result.ok) throw new Error(result.error.code);
    const listed = await client.list();
    expect(listed.ok && listed.value.find(({ id }) => id === result.value.id)).toMatchObject(value);
  });
});

describe('a server that takes one request at a time', () => {
  it('refuses none of ten that are wanted at once', async () => {
    server.control.setQuirks({ maxConcurrentRequests: 1, latency: 5 });
    const client = embeddedClient(server);
    const wishes = Array.from({ length: 5 }, () => client.create(wishOf()));
    const looks = Array.from({ length: 5 }, () => client.list());
    const answers = await Promise.all([...wishes, ...looks]);
    expect(answers.map((answer) => answer.ok || answer.error.code)).toEqual(Array(10).fill(true));
  });
});

describe('calls that may be repeated', () => {
  const client = () => embeddedClient(server, { sleep: async () => undefined });

  it.each<Fault>([
    { kind: 'too-many-requests', match: api, times: 2, retryAfter: 1 },
    { kind: 'unavailable', match: api, times: 2 },
    { kind: 'method-error', type: 'serverUnavailable', times: 2 },
  ])('get through two strikes of $kind', async (fault) => {
    server.control.arm(fault);
    expect((await client().list()).ok).toBe(true);
    expect(server.log.where(api)).toHaveLength(3);
  });

  it('give up at the third, and at once where the wait is too long', async () => {
    server.control.arm({ kind: 'unavailable', match: api, times: 'always' });
    expect(await client().destroy(['a'])).toMatchObject({ error: { code: 'server-busy' } });
    expect(server.log.where(api)).toHaveLength(3);
    server.control.clearFaults();
    server.control.clearLog();
    server.control.arm({ kind: 'too-many-requests', match: api, times: 'always', retryAfter: 60 });
    expect(await client().update(new Map([['a', {}]]))).toMatchObject({
      error: { code: 'server-busy', retryAfter: 60 },
    });
    expect(server.log.where(api)).toHaveLength(1);
  });

  it('read a list of 10,000 aliases within the cap', async () => {
    server.control.setQuirks({ maxObjectsInGet: 20_000 });
    server.control.addMasks(
      Array.from({ length: 10_000 }, (_, index) => ({
        email: `mask.${index}@quiet.example`,
        description: 'x'.repeat(200),
      })),
      'bela@example.test',
    );
    const bela = embeddedClient(server, {
      authorization: async () => ok(`Bearer ${server.tokens.bela}`),
      jmapAccountId: 'u3b2bel',
    });
    const listed = await bela.list();
    expect(listed.ok && listed.value.length).toBe(10_000);
  });

  it('stop at the cap of a list', async () => {
    server.control.arm({ kind: 'gzip-bomb', match: api });
    expect(await client().list()).toMatchObject({ error: { code: 'reply-too-large' } });
  });
});
