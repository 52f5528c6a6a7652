import { expect, test } from 'vitest';
import type { Fault } from '../../tests/fakes/model-server.ts';
import { owner, rest, server, shop, value } from '../../tests/fakes/talk.ts';
import { createWorld, type World } from '../../tests/fakes/world.ts';
import type { Intent } from '../domain/intent.ts';

const minute = 60_000;
const hour = 60 * minute;

/** An address in the field whose promotion did not get through. */
async function fillInVain(world: World, fault: Fault): Promise<string> {
  const { aliases } = world.start();
  const { intentId } = value(await aliases.lease(owner, shop('r1')));
  server(world).faults.update.push(fault);
  await aliases.report('filled', intentId, 'doc-1');
  await rest();
  return intentId;
}

const intent = (world: World, id: string): Intent => {
  const found = world.disk.get(id);
  if (!found) throw new Error('no such intent');
  return found;
};

/** The browser wakes us when the alarm is due, for so many ms. */
async function liveOn(world: World, ms: number): Promise<number> {
  const end = world.time + ms;
  let alarms = 0;
  for (; world.alarm !== null && world.alarm <= end; alarms += 1) {
    world.time = Math.max(world.time + 1, world.alarm);
    world.alarm = null;
    await world.start().aliases.recover();
  }
  world.time = end;
  return alarms;
}

test('a promotion that fails for 20 hours is tried on without hammering, and told with the way out', async () => {
  const world = createWorld();
  const id = await fillInVain(world, { kind: 'lost-before' });
  server(world).faults.update.push(...Array.from({ length: 500 }, (): Fault => ({ kind: 'lost-before' })));
  const alarms = await liveOn(world, 20 * hour);
  expect(alarms).toBeGreaterThan(20 * 2);
  expect(alarms).toBeLessThan(20 * 8);
  const { aliases } = world.start();
  expect(value(await aliases.traces('ada'))).toMatchObject([
    { kind: 'promotion-failing', email: intent(world, id).alias?.email, error: { code: 'offline' } },
  ]);
  server(world).faults.update.length = 0;
  expect(value(await aliases.keep(id))).toBe(null);
  expect(value(await aliases.traces('ada'))).toEqual([]);
  expect(server(world).aliases.get('ada-1')?.state).toBe('enabled');
});

test('alarms while nobody is signed in ask no server, complain of nothing, and come back', async () => {
  const world = createWorld();
  const id = await fillInVain(world, { kind: 'lost-before' });
  world.signedIn.clear();
  const alarms = await liveOn(world, 12 * hour);
  expect(alarms).toBeGreaterThanOrEqual(11);
  expect(alarms).toBeLessThanOrEqual(14);
  expect(world.bugs).toEqual([]);
  expect(world.alarm).not.toBeNull();
  expect(intent(world, id)).toMatchObject({ phase: 'filled', error: { code: 'signed-out' } });
  world.signedIn.add('ada');
  await world.start().aliases.recover('ada');
  expect(intent(world, id).phase).toBe('enabled');
});

test('a wait that the server asks for is kept, up to an hour', async () => {
  const world = createWorld();
  const busy = (retryAfter: number): Fault => ({
    kind: 'refused',
    error: { code: 'server-busy', retryAfter },
  });
  const id = await fillInVain(world, busy(1_800));
  expect(intent(world, id).dueAt - world.time).toBe(1_800_000);
  server(world).faults.update.push(busy(90_000));
  await liveOn(world, 31 * minute);
  expect(intent(world, id).tries).toBe(2);
  expect(intent(world, id).dueAt - intent(world, id).changedAt).toBeLessThan(2 * hour);
});
