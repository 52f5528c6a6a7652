import { expect, test } from 'vitest';
import { owner, rest, server, shop, value } from '../../tests/fakes/talk.ts';
import { createWorld, type World } from '../../tests/fakes/world.ts';

/** An address that somebody made elsewhere. */
function addElsewhere(world: World, id: string, account = 'ada', email = `${id}@masked.example`): void {
  const alias = {
    id,
    email,
    state: 'enabled',
    forDomain: '',
    description: '',
    createdAt: new Date(world.time).toISOString(),
    createdBy: 'elsewhere',
    lastMessageAt: null,
    url: null,
  } as const;
  server(world, account).aliases.set(id, alias);
}

test('who asks by hand while an older answer is under way gets what happened since', async () => {
  const world = createWorld();
  const { aliases } = world.start();
  server(world).faults.list.push({ kind: 'slow' });
  const opened = aliases.list('ada', 'if-stale');
  await rest();
  addElsewhere(world, 'new');
  const asked = [aliases.list('ada', 'now'), aliases.list('ada', 'now')];
  await rest();
  server(world).arrive();
  expect(value(await opened).aliases).toEqual([]);
  for (const each of asked) expect(value(await each).aliases.map(({ id }) => id)).toEqual(['new']);
  // The two who asked by hand share one answer.
  expect(server(world).requests).toEqual(['list', 'list']);
});

test('whoever only looks in shares the answer that is under way', async () => {
  const world = createWorld();
  const { aliases } = world.start();
  server(world).faults.list.push({ kind: 'slow' });
  const looks = [aliases.list('ada', 'if-stale'), aliases.list('ada', 'if-stale')];
  await rest();
  server(world).arrive();
  for (const look of looks) value(await look);
  expect(server(world).requests).toEqual(['list']);
});

test('what is still on its way at the sign-out is kept nowhere', async () => {
  const world = createWorld();
  const { aliases } = world.start();
  addElsewhere(world, 'old');
  value(await aliases.list('ada', 'now'));
  server(world).faults.list.push({ kind: 'slow' });
  server(world).faults.update.push({ kind: 'slow' });
  const underWay = [aliases.list('ada', 'now'), aliases.changeState('ada', ['old'], 'disabled')];
  await rest();
  world.signedIn.delete('ada');
  value(await aliases.forget('ada'));
  server(world).arrive();
  await Promise.all(underWay);
  expect(world.cache.size).toBe(0);
  expect(world.lastChanges.size).toBe(0);
});

test('whoever signs in again within a minute has the list fetched', async () => {
  const world = createWorld();
  const { aliases } = world.start();
  addElsewhere(world, 'old');
  value(await aliases.list('ada', 'if-stale'));
  world.signedIn.delete('ada');
  value(await aliases.forget('ada'));
  world.signedIn.add('ada');
  world.time += 20_000;
  const listed = value(await aliases.list('ada', 'if-stale'));
  expect(listed.aliases.map(({ id }) => id)).toEqual(['old']);
});

test('a list that a wrong clock dated a month ahead is fetched once the clock is right, and dated anew', async () => {
  const world = createWorld();
  const month = 30 * 86_400_000;
  world.skew = month;
  value(await world.start().aliases.list('ada', 'now'));
  world.skew = 0;
  const listed = value(await world.start().aliases.list('ada', 'if-stale'));
  expect(server(world).requests).toEqual(['list', 'list']);
  expect(listed.fetchedAt).toBe(world.time);
  expect(world.cache.get('ada')?.fetchedAt).toBe(world.time);
});

test('an unclaimed address hides no other that a second server calls by the same id', async () => {
  const world = createWorld(['ada', 'bob']);
  const { aliases } = world.start();
  const { email } = value(await aliases.lease(owner, shop('r1')));
  const [unclaimed = ''] = server(world).aliases.keys();
  addElsewhere(world, unclaimed, 'bob', 'own@other.example');
  const listed = value(await aliases.list('bob', 'now'));
  expect(listed.aliases.map((alias) => alias.email)).toEqual(['own@other.example']);
  // The same mailbox, signed in a second time by another name: there it is nobody's, too.
  addElsewhere(world, 'm1', 'bob', email);
  expect(value(await aliases.list('bob', 'now')).aliases).toHaveLength(1);
});
