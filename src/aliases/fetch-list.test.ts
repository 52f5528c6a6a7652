import { expect, test } from 'vitest';
import { rest, server, value } from '../../tests/fakes/talk.ts';
import { createWorld, type World } from '../../tests/fakes/world.ts';

/** An address that somebody made elsewhere. */
function addElsewhere(world: World, id: string): void {
  const alias = {
    id,
    email: `${id}@masked.example`,
    state: 'enabled',
    forDomain: '',
    description: '',
    createdAt: new Date(world.time).toISOString(),
    createdBy: 'elsewhere',
    lastMessageAt: null,
    url: null,
  } as const;
  server(world).aliases.set(id, alias);
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
