import { describe, expect, test } from 'vitest';
import { owner, rest, server, value } from '../../tests/fakes/talk.ts';
import { createWorld } from '../../tests/fakes/world.ts';
import { appError } from '../domain/errors.ts';

const description = 'for the garden';

/** A world with one enabled address in the list. */
async function withOne(origin = 'https://shop.example') {
  const world = createWorld();
  const { aliases } = world.start();
  const { id } = value(await aliases.create(owner, 'q1', { forDomain: origin, description: '', prefix: '' }));
  await rest();
  value(await aliases.list('ada', 'now'));
  return { world, aliases, id };
}

const cached = (world: ReturnType<typeof createWorld>) => world.cache.get('ada')?.aliases ?? [];

describe('an address that is edited', () => {
  test('is changed on the server and in the list', async () => {
    const { world, aliases, id } = await withOne();
    expect(value(await aliases.update('ada', id, { description }))).toMatchObject({ id, description });
    expect(server(world).aliases.get(id)).toMatchObject({ description });
    expect(cached(world)).toMatchObject([{ id, description }]);
  });

  test.each(['lost-before', 'lost-after'] as const)(
    'stays as it was in the list when its reply is %s',
    async (kind) => {
      const { world, aliases, id } = await withOne();
      server(world).faults.update.push({ kind });
      expect(await aliases.update('ada', id, { description })).toMatchObject({ error: { code: 'offline' } });
      expect(cached(world)).toMatchObject([{ id, description: '' }]);
    },
  );

  test('leaves the list when the server has it no more', async () => {
    const { world, aliases, id } = await withOne();
    server(world).aliases.delete(id);
    expect(await aliases.update('ada', id, { description })).toMatchObject({
      error: { code: 'alias-not-found' },
    });
    expect(cached(world)).toEqual([]);
  });

  test('that the list never knew is not invented', async () => {
    const { world, aliases, id } = await withOne();
    world.cache.clear();
    expect(await aliases.update('ada', id, { description })).toMatchObject({
      error: { code: 'alias-not-found' },
    });
    expect(cached(world)).toEqual([]);
  });

  test('needs an account', async () => {
    const { world, aliases, id } = await withOne();
    world.signedIn.delete('ada');
    expect(await aliases.update('ada', id, { description })).toMatchObject({ error: { code: 'signed-out' } });
  });
});

describe('the addresses of a site', () => {
  test('are those that work, newest first, from the list alone', async () => {
    const { world, aliases } = await withOne('https://www.shop.example');
    world.time += 1_000;
    const wish = { forDomain: 'https://shop.example', description: '', prefix: '' };
    const newer = value(await aliases.create(owner, 'q2', wish));
    const blocked = value(await aliases.create(owner, 'q3', wish));
    value(await aliases.create(owner, 'q4', { ...wish, forDomain: 'https://other.example' }));
    await rest();
    value(await aliases.list('ada', 'now'));
    value(await aliases.changeState('ada', [blocked.id], 'disabled'));
    const before = server(world).requests.length;
    const found = await aliases.ofSite('ada', 'https://shop.example');
    expect(found.map(({ id }) => id)).toEqual([newer.id, 'ada-1']);
    expect(server(world).requests).toHaveLength(before);
  });

  test('are none of an account that is not known', async () => {
    const { aliases } = await withOne();
    expect(await aliases.ofSite('bob', 'https://shop.example')).toEqual([]);
  });
});

describe('a change of states', () => {
  test('asks for no address that the list does not know, nor for one that is in that state', async () => {
    const { world, aliases, id } = await withOne();
    value(await aliases.changeState('ada', [id, 'nobody'], 'enabled'));
    expect(server(world).aliases.get(id)?.state).toBe('enabled');
    world.signedIn.delete('ada');
    expect(await aliases.changeState('ada', [id], 'disabled')).toMatchObject({
      error: { code: 'signed-out' },
    });
  });

  test('that fails leaves the one before it to be taken back', async () => {
    const { world, aliases, id } = await withOne();
    value(await aliases.changeState('ada', [id], 'disabled'));
    const older = world.lastChanges.get('ada');
    server(world).faults.update.push({ kind: 'refused', error: appError('server-busy') });
    expect(await aliases.changeState('ada', [id], 'enabled')).toMatchObject({
      error: { code: 'server-busy' },
    });
    expect(world.lastChanges.get('ada')).toEqual(older);
  });

  test('to destroyed that the server can’t be asked for is told for each address', async () => {
    const { world, aliases, id } = await withOne();
    value(await aliases.destroy('ada', [id]));
    server(world).faults.destroy.push({ kind: 'refused', error: appError('needs-sign-in') });
    world.time += 60_000;
    value(await aliases.recover());
    expect(world.lastChanges.get('ada')).toMatchObject({
      phase: 'done',
      refused: [{ id, error: { code: 'needs-sign-in' } }],
    });
    expect(server(world).aliases.has(id)).toBe(true);
  });

  test('to destroyed that finds nobody signed in is forgotten: the next sign-in must not destroy anything', async () => {
    const { world, aliases, id } = await withOne();
    value(await aliases.destroy('ada', [id]));
    world.signedIn.delete('ada');
    world.time += 60_000;
    value(await aliases.recover());
    world.signedIn.add('ada');
    value(await aliases.recover());
    expect(world.lastChanges.get('ada')).toBeUndefined();
    expect(server(world).aliases.has(id)).toBe(true);
  });
});
