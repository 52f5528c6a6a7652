import { describe, expect, test } from 'vitest';
import { createWorld, type World } from '../../tests/fakes/world.ts';
import { owner, rest, server, value, withThree } from '../../tests/fakes/world-of-three.ts';
import { appError } from '../domain/errors.ts';

const states = (world: World) => [...server(world).aliases.values()].map(({ state }) => state);
const cached = (world: World) => world.cache.get('ada')?.aliases.map(({ state }) => state);

describe('a change of many addresses', () => {
  test('is one request, and can be taken back after the popup and even the process is gone', async () => {
    const { world, aliases, ids } = await withThree();
    server(world).requests.length = 0;
    const { report } = value(await aliases.changeState('ada', ids, 'disabled'));
    expect(server(world).requests).toEqual(['update']);
    expect(states(world)).toEqual(['disabled', 'disabled', 'disabled']);
    const next = world.start().aliases;
    expect(value(await next.list('ada', 'never')).lastChange).toEqual(report);
    value(await next.takeBack('ada', report.id));
    expect(states(world)).toEqual(['enabled', 'enabled', 'enabled']);
    expect(cached(world)).toEqual(['enabled', 'enabled', 'enabled']);
  });

  test('can be taken back where the process died before the answer', async () => {
    const { world, ids } = await withThree();
    const dying = world.start();
    // The change before, server, cache, change before, still signed in, save, then the request.
    dying.killAfter(7, 'after');
    void dying.aliases.changeState('ada', ids, 'deleted');
    await rest();
    await rest();
    expect(states(world)).toEqual(['deleted', 'deleted', 'deleted']);
    const next = world.start().aliases;
    const [change] = [...world.lastChanges.values()];
    expect(change).toMatchObject({ phase: 'sending', before: ids.map((id) => ({ id })) });
    const told = value(await next.list('ada', 'never')).lastChange;
    expect(told).toMatchObject({ id: change?.id, count: 3, undoUntil: change?.until });
    value(await next.takeBack('ada', change?.id ?? ''));
    expect(states(world)).toEqual(['enabled', 'enabled', 'enabled']);
  });

  test('is told once its answer is there, not before', async () => {
    const { world, aliases, ids } = await withThree();
    server(world).faults.update.push({ kind: 'slow' });
    const changing = aliases.changeState('ada', ids, 'disabled');
    await rest();
    expect(value(await aliases.list('ada', 'never')).lastChange).toBeNull();
    server(world).arrive();
    const { report } = value(await changing);
    expect(value(await aliases.list('ada', 'never')).lastChange).toEqual(report);
  });

  test('keeps what was described anew while the server was asked', async () => {
    const { world, aliases, ids } = await withThree();
    server(world).faults.update.push({ kind: 'slow' });
    const changing = aliases.changeState('ada', ids, 'disabled');
    await rest();
    value(await aliases.update('ada', ids[0] ?? '', { description: 'mine' }));
    server(world).arrive();
    value(await changing);
    expect(world.cache.get('ada')?.aliases.find(({ id }) => id === ids[0])).toMatchObject({
      description: 'mine',
      state: 'disabled',
    });
  });

  test('leaves what the server refuses as it is, and says why', async () => {
    const { world, aliases, ids } = await withThree();
    server(world).aliases.delete(ids[1] ?? '');
    const { report } = value(await aliases.changeState('ada', ids, 'disabled'));
    expect(report).toMatchObject({ count: 2, refused: [{ id: ids[1], error: { code: 'alias-not-found' } }] });
    // Deleted elsewhere: it is in the list no more.
    expect(cached(world)).toEqual(['disabled', 'disabled']);
  });

  test('changes nothing anywhere where the server can’t be asked', async () => {
    const { world, aliases, ids } = await withThree();
    const first = value(await aliases.changeState('ada', ids.slice(0, 1), 'disabled')).report;
    server(world).faults.update.push({ kind: 'refused', error: appError('server-busy', { retryAfter: 9 }) });
    expect(await aliases.changeState('ada', ids, 'deleted')).toMatchObject({ ok: false });
    expect(cached(world)).toEqual(states(world));
    expect(value(await aliases.list('ada', 'never')).lastChange?.id).toBe(first.id);
  });

  test('can be taken back for ten seconds, and a while longer where the undo itself fails', async () => {
    const { world, aliases, ids } = await withThree();
    const { report } = value(await aliases.changeState('ada', ids, 'disabled'));
    server(world).faults.update.push({ kind: 'lost-before' });
    world.time += 9_000;
    expect(await aliases.takeBack('ada', report.id)).toMatchObject({ ok: false, error: { code: 'offline' } });
    world.time += 9_000;
    expect(await aliases.takeBack('ada', report.id)).toMatchObject({ ok: true });
    expect(await aliases.takeBack('ada', report.id)).toMatchObject({ error: { code: 'too-late' } });
    const again = value(await aliases.changeState('ada', ids, 'disabled')).report;
    world.time += 60_000;
    expect(await aliases.takeBack('ada', again.id)).toMatchObject({ error: { code: 'too-late' } });
  });
});

describe('a refresh', () => {
  test('that finds nothing changed writes nothing and names the same list', async () => {
    const { world, aliases } = await withThree();
    const before = value(await aliases.list('ada', 'never'));
    const writes = world.cacheWrites;
    world.time += 120_000;
    const after = value(await aliases.list('ada', 'now'));
    expect(world.cacheWrites).toBe(writes);
    expect(after.revision).toBe(before.revision);
    expect(after.aliases).toBe(before.aliases);
    expect(after.fetchedAt).toBe(world.time);
  });

  test('that finds one address changed writes once and keeps the others', async () => {
    const { world, aliases, ids } = await withThree();
    const before = value(await aliases.list('ada', 'never'));
    const [first] = [...server(world).aliases.values()];
    if (first) server(world).aliases.set(first.id, { ...first, description: 'changed elsewhere' });
    const writes = world.cacheWrites;
    const after = value(await aliases.list('ada', 'now'));
    expect(world.cacheWrites).toBe(writes + 1);
    expect(after.revision).not.toBe(before.revision);
    const kept = after.aliases.filter((alias) => before.aliases.includes(alias));
    expect(kept).toHaveLength(ids.length - 1);
  });

  test('does not bring back what was changed while the server made its list', async () => {
    const { world, aliases, ids } = await withThree();
    const [listed] = await Promise.all([
      aliases.list('ada', 'now'),
      aliases.changeState('ada', ids, 'disabled'),
    ]);
    expect(listed.ok).toBe(true);
    await rest();
    expect(cached(world)).toEqual(['disabled', 'disabled', 'disabled']);
  });

  test('learns what the server calls addresses that came from here', async () => {
    const { world, aliases } = await withThree();
    for (const alias of server(world).aliases.values())
      server(world).aliases.set(alias.id, { ...alias, createdBy: 'API Token: laptop' });
    await aliases.list('ada', 'now');
    world.disk.clear();
    expect(value(await aliases.list('ada', 'now')).makers).toContain('API Token: laptop');
  });
});

describe('a wish for another state', () => {
  test.each(['pending', 'disabled'] as const)('is made %s, with its site', async (state) => {
    const world = createWorld();
    const { aliases } = world.start();
    const wish = { forDomain: 'https://shop.example', description: 'x', prefix: '', state };
    const made = value(await aliases.create(owner, 'q1', wish));
    await rest();
    expect(made.state).toBe(state);
    expect([...server(world).aliases.values()]).toMatchObject([
      { state, forDomain: wish.forDomain, description: 'x', url: null },
    ]);
    expect(world.cache.get('ada')?.aliases[0]?.state).toBe(state);
  });
});
