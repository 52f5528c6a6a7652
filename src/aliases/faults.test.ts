import { describe, expect, test } from 'vitest';
import { owner, rest, server, shop, value } from '../../tests/fakes/talk.ts';
import { createWorld } from '../../tests/fakes/world.ts';
import { appError } from '../domain/errors.ts';

describe('a lost reply', () => {
  test('is looked for at once: the address that was made is the one that is shown', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'lost-after' });
    value(await aliases.lease(owner, shop('r1')));
    expect(server(world).requests).toEqual(['create', 'list']);
    expect(server(world).created).toHaveLength(1);
  });

  test('of a request that never arrived leads to one new request, after looking', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'lost-before' });
    value(await aliases.lease(owner, shop('r1')));
    expect(server(world).requests).toEqual(['create', 'list', 'create']);
  });

  test('with a server out of reach is told as unknown, and found later under the same wish', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'lost-after' });
    server(world).faults.list.push({ kind: 'lost-before' });
    expect(await aliases.lease(owner, shop('r1'))).toMatchObject({
      error: { code: 'offline', address: 'unknown' },
    });
    expect(value(await aliases.list('ada', 'never')).traces).toMatchObject([{ kind: 'checking' }]);
    value(await aliases.lease(owner, shop('r1')));
    expect(server(world).created).toHaveLength(1);
  });

  test('without `pending` is not believed missing before the late commit had its time', async () => {
    const world = createWorld(['ada'], 'ignored');
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'lost-before' });
    const lost = await aliases.lease({ ...owner, pending: false }, shop('r1'));
    expect(lost).toMatchObject({ ok: false, error: { code: 'outcome-unknown', address: 'unknown' } });
    expect(server(world).requests).toEqual(['create', 'list']);
  });
});

test('a wish that is asked for again after the server dropped its address is told so, and not that nobody is signed in', async () => {
  const world = createWorld();
  const { aliases } = world.start();
  const wish = { forDomain: '', description: '', prefix: '' };
  server(world).faults.create.push({ kind: 'slow' });
  const made = aliases.create(owner, 'q1', wish);
  await rest();
  server(world).aliases.clear();
  server(world).arrive();
  value(await made);
  await rest();
  expect(await aliases.create(owner, 'q1', wish)).toMatchObject({
    error: { code: 'alias-gone', address: 'none' },
  });
  world.signedIn.delete('ada');
  world.disk.clear();
  expect(await aliases.create(owner, 'q2', wish)).toMatchObject({ error: { code: 'signed-out' } });
});

describe('a refusal', () => {
  test('is told as it is, with nothing made', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'refused', error: appError('rate-limit', { address: 'none' }) });
    expect(await aliases.lease(owner, shop('r1'))).toMatchObject({
      error: { code: 'rate-limit', address: 'none' },
    });
    expect(server(world).created).toHaveLength(0);
  });

  test('of our own comes before a site can have the server hammered', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const outcomes = [];
    for (let i = 0; i < 10; i += 1) outcomes.push(await aliases.lease(owner, shop(`r${i}`, `doc-${i}`)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(4);
    expect(outcomes.at(-1)).toMatchObject({ error: { code: 'too-many' } });
  });

  test('of the disk means that nothing is created', async () => {
    const world = createWorld();
    world.diskBroken = true;
    const { aliases } = world.start();
    expect(await aliases.lease(owner, shop('r1'))).toMatchObject({
      error: { code: 'no-journal', address: 'none' },
    });
    expect(server(world).requests).toEqual([]);
  });
});

describe('a disk that fails after the request', () => {
  test('does not say that nothing was made, and the address is found once the disk works again', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'slow' });
    const leasing = aliases.lease(owner, shop('r1'));
    await rest();
    world.diskBroken = true;
    server(world).arrive();
    expect(await leasing).toMatchObject({ error: { code: 'outcome-unknown', address: 'unknown' } });
    world.diskBroken = false;
    value(await aliases.lease(owner, shop('r1')));
    expect(server(world).created).toHaveLength(1);
  });
});

describe('a process that dies', () => {
  // Every port call is an await at which the worker may be stopped. How many there are is found out by the run itself.
  for (const when of ['before', 'after'] as const) {
    test(`${when} any step of a lease leaves exactly one address, and the person gets it`, async () => {
      for (let step = 1; step <= 12; step += 1) {
        const world = createWorld();
        const first = world.start();
        first.killAfter(step, when);
        void first.aliases.lease(owner, shop('r1'));
        await rest();
        first.kill();
        const second = world.start();
        const got = value(await second.aliases.lease(owner, shop('r1')));
        await second.aliases.report('filled', got.intentId, 'doc-1');
        await rest();
        const alive = [...server(world).aliases.values()];
        expect(alive.map(({ email, state }) => [email, state])).toEqual([[got.email, 'enabled']]);
      }
    });

    test(`${when} any step after the fill still promotes the address, on alarm`, async () => {
      for (let step = 1; step <= 8; step += 1) {
        const world = createWorld();
        const first = world.start();
        const { intentId, email } = value(await first.aliases.lease(owner, shop('r1')));
        first.killAfter(step, when);
        void first.aliases.report('filled', intentId, 'doc-1');
        await rest();
        first.kill();
        const second = world.start();
        // The content script says it again; the answer was lost.
        await second.aliases.report('filled', intentId, 'doc-1');
        world.time += 60_000;
        await second.aliases.recover();
        await rest();
        expect([...server(world).aliases.values()]).toMatchObject([{ email, state: 'enabled' }]);
      }
    });
  }

  test('with its message unsent again is still covered by the alarm', async () => {
    const world = createWorld();
    const first = world.start();
    const { intentId } = value(await first.aliases.lease(owner, shop('r1')));
    first.killAfter(2, 'before');
    void first.aliases.report('filled', intentId, 'doc-1');
    await rest();
    world.time = Math.max(world.time, world.alarm ?? 0);
    await world.start().aliases.recover();
    expect([...server(world).aliases.values()][0]?.state).toBe('enabled');
  });
});

describe('signing out and in again', () => {
  test('makes up at once for what was owed when the account went', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId, email } = value(await aliases.lease(owner, shop('r1')));
    server(world).faults.update.push({ kind: 'lost-before' });
    await aliases.report('filled', intentId, 'doc-1');
    await rest();
    world.signedIn.delete('ada');
    await aliases.forget('ada');
    world.time += 60_000;
    await aliases.recover();
    expect(world.disk.get(intentId)).toMatchObject({ phase: 'filled', error: { code: 'signed-out' } });
    world.signedIn.add('ada');
    await aliases.recover('ada');
    expect([...server(world).aliases.values()]).toMatchObject([{ email, state: 'enabled' }]);
  });

  test('after two days finds nothing left of who stayed away', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    world.signedIn.delete('ada');
    await aliases.report('filled', intentId, 'doc-1');
    await rest();
    expect(world.disk.size).toBe(1);
    world.time += 49 * 3_600_000;
    await aliases.recover();
    expect(world.disk.size).toBe(0);
  });
});
