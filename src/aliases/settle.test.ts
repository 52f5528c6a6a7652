import { describe, expect, test } from 'vitest';
import { owner, rest, server, shop, value } from '../../tests/fakes/talk.ts';
import { createWorld } from '../../tests/fakes/world.ts';
import { appError } from '../domain/errors.ts';

const wish = { forDomain: 'https://other.example', description: '', prefix: '' };

describe('the look for a creation whose reply was lost', () => {
  test('takes no other address for it, whatever else is in the list', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const other = value(await aliases.create(owner, 'q1', wish));
    await rest();
    server(world).faults.create.push({ kind: 'lost-before' });
    const leased = value(await aliases.lease(owner, shop('r1')));
    expect(leased.email).not.toBe(other.email);
    expect(server(world).created).toHaveLength(2);
  });

  test('does not adopt an address that was deleted meanwhile', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'lost-after' });
    server(world).faults.list.push({ kind: 'lost-before' });
    expect(await aliases.lease(owner, shop('r1'))).toMatchObject({ ok: false });
    const [made] = server(world).aliases.values();
    if (!made) throw new Error('nothing was made');
    server(world).aliases.set(made.id, { ...made, state: 'deleted' });
    expect(value(await aliases.lease(owner, shop('r1'))).email).not.toBe(made.email);
  });

  test('waits for a sign-in where nobody is signed in', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'lost-after' });
    server(world).faults.list.push({ kind: 'lost-before' });
    await aliases.lease(owner, shop('r1'));
    world.signedIn.delete('ada');
    world.time += 120_000;
    value(await aliases.recover());
    expect([...world.disk.values()]).toMatchObject([
      { phase: 'checking', error: { code: 'signed-out', address: 'unknown' } },
    ]);
  });
});

describe('a promotion that the server refuses', () => {
  test('is tried again, and the address counts as filled until it works', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId, email } = value(await aliases.lease(owner, shop('r1')));
    const { update } = server(world).server;
    const refuse = { ...server(world).server };
    refuse.update = async (patches) => ({
      ok: true,
      value: { done: [], refused: new Map([...patches.keys()].map((id) => [id, appError('forbidden')])) },
    });
    world.servers.set('ada', { ...server(world), server: refuse });
    value(await aliases.report('filled', intentId, 'doc-1'));
    await rest();
    expect(world.disk.get(intentId)).toMatchObject({ phase: 'filled', error: { code: 'forbidden' } });
    refuse.update = update;
    world.time += 3_600_000;
    value(await aliases.recover());
    expect(world.disk.get(intentId)).toMatchObject({ phase: 'enabled' });
    expect([...server(world).aliases.values()]).toMatchObject([{ email, state: 'enabled' }]);
  });
});

describe('a lease', () => {
  test('whose time is not over is left alone by the alarm', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    world.time += 60_000;
    value(await aliases.recover());
    expect(world.disk.get(intentId)).toMatchObject({ phase: 'leased' });
  });
});

describe('a journal that cannot be read', () => {
  test('fails whatever needs it, sends nothing, and leaves the list to be seen', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    world.diskBroken = true;
    const sent = server(world).requests.length;
    const failed = { ok: false, error: { code: 'no-journal', address: 'none' } };
    expect(await aliases.recover()).toMatchObject(failed);
    expect(await aliases.keep(intentId)).toMatchObject(failed);
    expect(await aliases.dismiss(intentId)).toMatchObject(failed);
    expect(await aliases.traces('ada')).toMatchObject(failed);
    expect(await aliases.phases()).toMatchObject(failed);
    expect(await aliases.forget('ada')).toMatchObject(failed);
    expect(await aliases.create(owner, 'q1', wish)).toMatchObject(failed);
    expect(await aliases.report('filled', intentId, 'doc-1')).toMatchObject(failed);
    expect(server(world).requests).toHaveLength(sent);
    expect(value(await aliases.list('ada', 'never'))).toMatchObject({ traces: [] });
  });
});

describe('an address made in our own pages', () => {
  test('on a server that refuses `pending` is asked for once more without', async () => {
    const world = createWorld(['ada'], 'refused');
    const { aliases } = world.start();
    expect(value(await aliases.create(owner, 'q1', wish))).toMatchObject({ state: 'enabled' });
    expect(world.noPending).toEqual(new Set(['ada']));
    expect(server(world).created).toHaveLength(1);
  });

  test('that the server refuses is told as refused', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const error = appError('over-quota', { address: 'none' });
    server(world).faults.create.push({ kind: 'refused', error });
    expect(await aliases.create(owner, 'q1', wish)).toEqual({ ok: false, error });
  });

  test('without `pending`, its reply lost, is told as unknown', async () => {
    const world = createWorld(['ada'], 'ignored');
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'lost-before' });
    expect(await aliases.create({ ...owner, pending: false }, 'q1', wish)).toMatchObject({
      error: { code: 'outcome-unknown', address: 'unknown' },
    });
  });
});
