import { describe, expect, test } from 'vitest';
import { owner, rest, server, shop, value } from '../../tests/fakes/talk.ts';
import { createWorld } from '../../tests/fakes/world.ts';
import { appError } from '../domain/errors.ts';
import { leaseLifetime } from '../domain/intent.ts';

describe('use', () => {
  test('promotes the address with its site, and clears the marker', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId, email } = value(await aliases.lease(owner, shop('r1')));
    expect([...server(world).aliases.values()][0]).toMatchObject({ state: 'pending', forDomain: '' });
    expect(value(await aliases.report('filled', intentId, 'doc-1'))).toBe(null);
    await rest();
    const [alias] = server(world).aliases.values();
    expect(alias).toMatchObject({ email, state: 'enabled', forDomain: 'https://shop.example', url: null });
    expect(world.cache.get('ada')?.aliases[0]).toMatchObject({ email, state: 'enabled' });
  });

  test('costs one creation and one promotion', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    await aliases.report('filled', intentId, 'doc-1');
    await rest();
    expect(server(world).requests).toEqual(['create', 'update']);
  });

  test('is heard only from the document that leased the address', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    expect(await aliases.report('filled', intentId, 'another')).toMatchObject({
      error: { code: 'not-allowed' },
    });
    expect(world.disk.get(intentId)?.phase).toBe('leased');
  });

  test('of an address that was given back is refused, since it may be shown elsewhere by now', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    await aliases.report('release', intentId, 'doc-1');
    expect(await aliases.report('filled', intentId, 'doc-1')).toMatchObject({
      error: { code: 'alias-gone' },
    });
  });

  test('is assumed of a panel that fell silent: the address is promoted after an hour', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    value(await aliases.lease(owner, shop('r1')));
    world.time += leaseLifetime;
    await aliases.recover();
    expect([...server(world).aliases.values()][0]?.state).toBe('enabled');
  });

  test('survives a promotion that fails for a while, and the alarm is set', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    server(world).faults.update.push(
      { kind: 'lost-before' },
      { kind: 'refused', error: appError('server-busy') },
    );
    await aliases.report('filled', intentId, 'doc-1');
    await rest();
    expect(world.disk.get(intentId)).toMatchObject({ phase: 'filled', tries: 1 });
    expect(value(await aliases.list('ada', 'never')).traces).toMatchObject([{ kind: 'promotion-failing' }]);
    for (const wait of [20_000, 60_000]) {
      world.time += wait;
      await aliases.recover();
    }
    expect(world.disk.get(intentId)?.phase).toBe('enabled');
    expect(world.alarm).not.toBe(null);
  });

  test('of an address the server dropped is told as lost', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    server(world).aliases.clear();
    await aliases.report('filled', intentId, 'doc-1');
    await rest();
    expect(value(await aliases.list('ada', 'never')).traces).toMatchObject([{ kind: 'lost' }]);
  });
});

describe('undo', () => {
  test('destroys the address, and it is never offered again', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId, email } = value(await aliases.lease(owner, shop('r1')));
    await aliases.report('filled', intentId, 'doc-1');
    await aliases.report('undo', intentId, 'doc-1');
    await rest();
    expect(server(world).aliases.size).toBe(0);
    expect(value(await aliases.lease(owner, shop('r2'))).email).not.toBe(email);
  });

  test('sets `deleted` where the server refuses to destroy', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    await aliases.report('filled', intentId, 'doc-1');
    await rest();
    server(world).gotMail.add('ada-1');
    await aliases.report('undo', intentId, 'doc-1');
    await rest();
    expect(server(world).aliases.get('ada-1')?.state).toBe('deleted');
    expect(world.disk.get(intentId)?.phase).toBe('undone');
  });
});

describe('creation in our own pages', () => {
  test('is one address, made lasting, however often the request is repeated', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const wish = { forDomain: 'https://shop.example', description: 'Shoes', prefix: 'shop' };
    const both = await Promise.all([aliases.create(owner, 'q1', wish), aliases.create(owner, 'q1', wish)]);
    await rest();
    const [a, b] = both.map(value);
    expect(a?.email).toBe(b?.email);
    expect([...server(world).aliases.values()]).toMatchObject([
      { state: 'enabled', forDomain: 'https://shop.example', description: 'Shoes', url: null },
    ]);
  });
});

describe('the list', () => {
  test('is fetched at most once a minute unless the person asks', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    await aliases.list('ada', 'if-stale');
    await aliases.list('ada', 'if-stale');
    expect(server(world).requests).toEqual(['list']);
    await aliases.list('ada', 'now');
    expect(server(world).requests).toEqual(['list', 'list']);
  });

  test('never shows an address that is still unclaimed', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    value(await aliases.lease(owner, shop('r1')));
    expect(value(await aliases.list('ada', 'now')).aliases).toEqual([]);
  });

  test('stays readable when the server is out of reach, and says why it is old', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    value(await aliases.create(owner, 'q1', { forDomain: '', description: '', prefix: '' }));
    await rest();
    server(world).faults.list.push({ kind: 'lost-before' });
    const listed = value(await aliases.list('ada', 'now'));
    expect(listed.aliases).toHaveLength(1);
    expect(listed.staleBecause).toMatchObject({ code: 'offline' });
  });
});
