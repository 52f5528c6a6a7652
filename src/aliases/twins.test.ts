import { describe, expect, test } from 'vitest';
import { owner, rest, server, shop, value } from '../../tests/fakes/talk.ts';
import { createWorld } from '../../tests/fakes/world.ts';
import type { Owner } from './new-intent.ts';

describe('a creation that the browser sent twice by itself', () => {
  test('leaves one address: the other is taken back when the list is next read', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'twice' });
    const { intentId, email } = value(await aliases.lease(owner, shop('r1')));
    await aliases.report('filled', intentId, 'doc-1');
    await rest();
    expect(server(world).aliases.size).toBe(2);
    const listed = value(await aliases.list('ada', 'now'));
    expect(listed.aliases).toMatchObject([{ email, state: 'enabled' }]);
    expect([...server(world).aliases.values()]).toMatchObject([{ email }]);
  });

  test('with both replies lost, too: one is adopted, the other taken back', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'twice-lost' });
    const { email } = value(await aliases.lease(owner, shop('r1')));
    expect([...server(world).aliases.values()]).toMatchObject([{ email }]);
  });

  test('loses the other one to `deleted` where it got mail, and is then left alone', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'twice' });
    value(await aliases.lease(owner, shop('r1')));
    server(world).gotMail.add('ada-1');
    await aliases.list('ada', 'now');
    expect(server(world).aliases.get('ada-1')?.state).toBe('deleted');
    const before = server(world).requests.length;
    await aliases.list('ada', 'now');
    expect(server(world).requests.slice(before)).toEqual(['list']);
  });

  test('does not cost another browser of the same person its address', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const elsewhere = createWorld();
    value(await elsewhere.start().aliases.lease(owner, shop('r1')));
    const [foreign] = server(elsewhere).aliases.values();
    if (!foreign) throw new Error('no address');
    server(world).aliases.set('foreign', {
      ...foreign,
      id: 'foreign',
      url: 'bauta:intent/of-another-browser',
    });
    value(await aliases.list('ada', 'now'));
    expect(server(world).aliases.has('foreign')).toBe(true);
  });
});

describe('a server without `pending`', () => {
  const lasting: Owner = { ...owner, pending: false };

  test('that makes a lasting address all the same is remembered, and a closed panel takes it back', async () => {
    const world = createWorld(['ada'], 'ignored');
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    expect(world.noPending.has('ada')).toBe(true);
    await aliases.report('release', intentId, 'doc-1');
    await rest();
    expect(server(world).aliases.size).toBe(0);
  });

  test('that refuses it is asked once more without, and then never again', async () => {
    const world = createWorld(['ada'], 'refused');
    const { aliases } = world.start();
    const { email } = value(await aliases.lease(owner, shop('r1')));
    expect([...server(world).aliases.values()]).toMatchObject([{ email, state: 'enabled' }]);
    expect(world.noPending.has('ada')).toBe(true);
    value(await aliases.lease(lasting, shop('r2', 'doc-2')));
    expect(server(world).requests).toEqual(['create', 'create', 'create']);
  });

  test('that commits a creation after we gave it up has it taken back', async () => {
    const world = createWorld(['ada'], 'ignored');
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'late' });
    expect(await aliases.lease(lasting, shop('r1'))).toMatchObject({ error: { address: 'unknown' } });
    world.time += 120_000;
    await aliases.recover();
    expect([...world.disk.values()]).toMatchObject([{ phase: 'failed' }]);
    server(world).arrive();
    expect(server(world).aliases.size).toBe(1);
    expect(value(await aliases.list('ada', 'now')).aliases).toEqual([]);
    expect(server(world).aliases.size).toBe(0);
  });
});
