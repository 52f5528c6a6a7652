import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { server as modelOf, owner, rest, shop, value } from '../fakes/talk.ts';
import { createWorld } from '../fakes/world.ts';
import type { Fault } from '../server/faults/fault.ts';
import { type EmbeddedServer, startServer } from '../server/start.ts';
import { memorySessions } from './client-of.ts';
import { embeddedClient } from './embedded-client.ts';

// Some faults wait, and others share the machine.
vi.setConfig({ testTimeout: 30_000 });

let server: EmbeddedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
afterEach(() => {
  server.control.clearFaults();
  for (const { id } of server.control.masks()) server.control.removeMask(id);
  server.control.clearLog();
});

const create = { call: 'create' } as const;

/** The use-cases over a journal in memory, the real client and a real server, which is signed in to. */
async function start() {
  const world = createWorld();
  const sessions = memorySessions();
  // Long enough for a machine under load, and shorter than what the faults wait.
  const client = embeddedClient(server, { sessions, timeout: 2_000 });
  await client.session();
  world.servers.set('ada', { ...modelOf(world), server: client });
  return { world, aliases: world.start().aliases };
}

/** Masks that are on the server and can still get mail. */
const live = () => server.control.masks().filter(({ state }) => state !== 'deleted');

describe('a person who asks once has one address and sees it, after', () => {
  it.each<[string, Fault]>([
    ['a line that was cut before the request was read', { kind: 'drop-before-commit', match: create }],
    ['a line that was cut after the commit', { kind: 'drop-after-commit', match: create }],
    ['a line that was cut within the reply', { kind: 'drop-mid-body', match: create }],
    ['a reply that comes too late', { kind: 'delay-after-commit', match: create, ms: 4_000 }],
    ['a reply that never ends', { kind: 'never-ending', match: create }],
    ['a reply of 50 MB', { kind: 'huge', match: create }],
    ['a gzip bomb', { kind: 'gzip-bomb', match: create }],
    ['half a reply', { kind: 'truncate', match: create }],
    ['a reply in another charset', { kind: 'wrong-charset', match: create }],
    ['a web page in place of a reply', { kind: 'html-after-commit', match: create }],
    ['a reply without the creation', { kind: 'created-missing' }],
    ['a creation that is null', { kind: 'created-null' }],
    ['a creation without an address', { kind: 'created-no-email' }],
    ['an address that is none', { kind: 'created-bad-email' }],
    ['“created” and “not created” at once', { kind: 'created-and-not-created' }],
    ['a doubled key', { kind: 'duplicate-keys', match: create }],
  ])('%s', async (_, fault) => {
    const { world, aliases } = await start();
    server.control.arm(fault);
    const { email } = value(await aliases.lease(owner, shop('r1')));
    expect(live().map((mask) => mask.email)).toEqual([email]);
    expect([...world.disk.values()].map(({ phase }) => phase).filter((phase) => phase !== 'failed')).toEqual([
      'leased',
    ]);
    expect(world.bugs).toEqual([]);
  });
});

describe('with no line at all after the request', () => {
  it('the person hears that it is being checked, and gets the address under the same wish once there is one', async () => {
    const { world, aliases } = await start();
    server.control.arm({ kind: 'drop-after-commit', match: create });
    server.control.arm({ kind: 'drop-before-commit', match: { jmap: 'MaskedEmail/get' }, times: 'always' });
    expect(await aliases.lease(owner, shop('r1'))).toMatchObject({
      error: { code: 'offline', address: 'unknown' },
    });
    expect(value(await aliases.traces('ada'))).toMatchObject([{ kind: 'checking' }]);
    server.control.clearFaults();
    world.time += 120_000;
    value(await aliases.recover());
    await rest();
    const { email } = value(await aliases.lease(owner, shop('r1')));
    expect(live().map((mask) => mask.email)).toEqual([email]);
  });

  it('nothing was sent where the machine has no network: the person hears that none was made', async () => {
    const world = createWorld();
    const sessions = memorySessions();
    await embeddedClient(server, { sessions }).session();
    // By its name the server is not on this machine.
    const away = embeddedClient(server, {
      sessions: memorySessions({ ...(sessions.kept.value as object), apiUrl: 'https://mail.example/jmap' }),
      sessionUrl: 'https://mail.example/session',
      isOnline: () => false,
    });
    world.servers.set('ada', { ...modelOf(world), server: away });
    const { aliases } = world.start();
    expect(await aliases.lease(owner, shop('r1'))).toMatchObject({
      error: { code: 'offline', address: 'none' },
    });
    expect(value(await aliases.traces('ada'))).toEqual([]);
  });
});
