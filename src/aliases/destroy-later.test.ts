import { describe, expect, test } from 'vitest';
import { rest, server, value, withThree } from '../../tests/fakes/world-of-three.ts';

describe('a destruction', () => {
  test('waits until it can’t be taken back any more, and survives the process', async () => {
    const { world, aliases, ids } = await withThree();
    const report = value(await aliases.destroy('ada', ids.slice(0, 2)));
    expect(report).toMatchObject({ going: ids.slice(0, 2), count: 2 });
    await aliases.recover();
    expect(server(world).aliases.size).toBe(3);
    world.time += 31_000;
    await world.start().aliases.recover();
    expect([...server(world).aliases.keys()]).toEqual(ids.slice(2));
    expect(world.cache.get('ada')?.aliases.map(({ id }) => id)).toEqual(ids.slice(2));
  });

  test('that is under way can’t be taken back any more, and whoever clicks too late is told', async () => {
    const { world, ids } = await withThree();
    const { aliases, timers } = world.start();
    const report = value(await aliases.destroy('ada', ids.slice(0, 1)));
    world.time += 15_000;
    server(world).faults.destroy.push({ kind: 'slow' });
    const due = timers[0]?.();
    await rest();
    const back = aliases.takeBack('ada', report.id);
    await rest();
    server(world).arrive();
    expect(await back).toMatchObject({ ok: false, error: { code: 'too-late' } });
    await due;
    expect(server(world).aliases.has(ids[0] ?? '')).toBe(false);
  });

  test('waits for a click at the last moment, which still takes it back', async () => {
    const { world, ids } = await withThree();
    const { aliases, timers } = world.start();
    const report = value(await aliases.destroy('ada', ids.slice(0, 1)));
    world.time += 12_000;
    await aliases.recover();
    expect(await aliases.takeBack('ada', report.id)).toMatchObject({ ok: true });
    world.time += 3_000;
    await timers[0]?.();
    expect(server(world).aliases.size).toBe(3);
  });

  test('is sent once where another change begins at the moment it is due', async () => {
    const { world, ids } = await withThree();
    const { aliases, timers } = world.start();
    value(await aliases.destroy('ada', ids.slice(0, 1)));
    world.time += 15_000;
    server(world).requests.length = 0;
    await Promise.all([timers[0]?.(), aliases.changeState('ada', ids.slice(1), 'disabled')]);
    expect(server(world).requests).toEqual(['destroy', 'update']);
  });

  test('that is taken back does not happen', async () => {
    const { world, aliases, ids } = await withThree();
    const report = value(await aliases.destroy('ada', ids));
    value(await aliases.takeBack('ada', report.id));
    world.time += 60_000;
    await aliases.recover();
    expect(server(world).aliases.size).toBe(3);
  });

  test('that the server refuses is told, and the address stays in the list', async () => {
    const { world, aliases, ids } = await withThree();
    server(world).gotMail.add(ids[0] ?? '');
    value(await aliases.destroy('ada', ids.slice(0, 1)));
    world.time += 15_000;
    await aliases.recover();
    const listed = value(await aliases.list('ada', 'never'));
    expect(listed.aliases).toHaveLength(3);
    expect(listed.lastChange).toMatchObject({ count: 0, refused: [{ id: ids[0] }], undoUntil: 0 });
  });

  test('is carried out at once where another change follows', async () => {
    const { world, aliases, ids } = await withThree();
    value(await aliases.destroy('ada', ids.slice(0, 1)));
    value(await aliases.changeState('ada', ids.slice(1), 'disabled'));
    expect(server(world).aliases.has(ids[0] ?? '')).toBe(false);
  });
});
