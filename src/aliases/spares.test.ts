import { describe, expect, test } from 'vitest';
import { owner, rest, server, shop, value } from '../../tests/fakes/talk.ts';
import { createWorld } from '../../tests/fakes/world.ts';
import { spareLifetime } from '../domain/intent.ts';

describe('the spare', () => {
  test('is made when a panel opens, and offered again after it closed unused', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const first = value(await aliases.lease(owner, shop('r1')));
    await aliases.report('release', first.intentId, 'doc-1');
    const second = value(await aliases.lease(owner, shop('r2', 'doc-2')));
    expect(second.email).toBe(first.email);
    expect(server(world).created).toHaveLength(1);
  });

  test('comes of an address that is given back before it arrives, however late that is', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'slow' });
    const leaving = aliases.lease(owner, shop('r1'));
    await rest();
    value(await aliases.report('release', 'r1', 'doc-1'));
    server(world).arrive();
    expect((await leaving).ok).toBe(false);
    expect([...world.disk.values()]).toMatchObject([{ phase: 'spare', purpose: null }]);
    value(await aliases.lease(owner, shop('r2', 'doc-2')));
    expect(server(world).created).toHaveLength(1);
  });

  test('is not made in place of one that a server without them refused, once that was given back', async () => {
    const world = createWorld(['ada'], 'refused');
    const { aliases } = world.start();
    const leaving = aliases.lease(owner, shop('r1'));
    value(await aliases.report('release', 'r1', 'doc-1'));
    await leaving;
    expect(server(world).aliases.size).toBe(0);
  });

  test('is given back by the document that leased it alone, and once: what another panel has by then stays its own', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    value(await aliases.lease(owner, shop('r1')));
    expect((await aliases.report('release', 'r1', 'another')).ok).toBe(false);
    value(await aliases.report('release', 'r1', 'doc-1'));
    const { intentId } = value(await aliases.lease(owner, shop('r2')));
    await aliases.report('release', 'r1', 'doc-1');
    expect(world.disk.get(intentId)?.phase).toBe('leased');
  });

  test('goes to one panel only: two open panels never show the same address', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const spare = value(await aliases.lease(owner, shop('r0')));
    await aliases.report('release', spare.intentId, 'doc-1');
    const both = await Promise.all([
      aliases.lease(owner, shop('r1', 'a')),
      aliases.lease(owner, shop('r2', 'b')),
    ]);
    const [a, b] = both.map(value);
    expect(a?.email).not.toBe(b?.email);
  });

  test('there is at most one: the second that comes back is destroyed', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const a = value(await aliases.lease(owner, shop('r1', 'a')));
    const b = value(await aliases.lease(owner, shop('r2', 'b')));
    await aliases.report('release', a.intentId, 'a');
    await aliases.report('release', b.intentId, 'b');
    await rest();
    expect(server(world).aliases.size).toBe(1);
    expect([...world.disk.values()].map(({ phase }) => phase).sort()).toEqual(['spare', 'undone']);
  });

  test('is forgotten after 20 hours, long before the server drops it', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const old = value(await aliases.lease(owner, shop('r1')));
    await aliases.report('release', old.intentId, 'doc-1');
    world.time += spareLifetime;
    const fresh = value(await aliases.lease(owner, shop('r2')));
    expect(fresh.email).not.toBe(old.email);
  });

  test('of a private window stays apart', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const open = value(await aliases.lease(owner, shop('r1')));
    await aliases.report('release', open.intentId, 'doc-1');
    const hidden = value(await aliases.lease({ ...owner, private: true }, shop('r2')));
    expect(hidden.email).not.toBe(open.email);
  });
});

describe('the person’s rules', () => {
  const ruled = (prefix: string) => ({ prefix, description: `by rule ${prefix}` });

  test('give the address its prefix when it is made, and its description when it is used', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId, email } = value(await aliases.lease(owner, shop('r1'), ruled('ada')));
    expect(email).toMatch(/^ada\./);
    expect([...server(world).aliases.values()]).toMatchObject([{ forDomain: '', description: '' }]);
    await aliases.report('filled', intentId, 'doc-1');
    await rest();
    expect([...server(world).aliases.values()]).toMatchObject([
      { forDomain: 'https://shop.example', description: 'by rule ada' },
    ]);
  });

  test('keep spares apart: one made under a prefix is never offered under another', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const ada = value(await aliases.lease(owner, shop('r1'), ruled('ada')));
    await aliases.report('release', ada.intentId, 'doc-1');
    const bob = value(await aliases.lease(owner, shop('r2'), ruled('bob')));
    const none = value(await aliases.lease(owner, shop('r3')));
    expect(new Set([ada.email, bob.email, none.email]).size).toBe(3);
    // Each is the one spare of its kind, so none is given up when it comes back.
    await aliases.report('release', bob.intentId, 'doc-1');
    await aliases.report('release', none.intentId, 'doc-1');
    await rest();
    expect(server(world).aliases.size).toBe(3);
    const again = value(
      await aliases.lease(owner, shop('r4', 'doc-2'), { prefix: 'ada', description: 'new words' }),
    );
    expect(again.email).toBe(ada.email);
    await aliases.report('filled', again.intentId, 'doc-2');
    await rest();
    const used = [...server(world).aliases.values()].find(({ email }) => email === ada.email);
    expect(used).toMatchObject({ state: 'enabled', description: 'new words' });
  });

  test('may leave a used address pending, with its site written and its marker gone', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const wish = { prefix: '', description: '', state: 'pending' } as const;
    const { intentId } = value(await aliases.lease(owner, shop('r1'), wish));
    await aliases.report('filled', intentId, 'doc-1');
    value(await aliases.create(owner, 'q1', { ...wish, forDomain: '' }));
    await rest();
    expect([...server(world).aliases.values()]).toMatchObject([
      { state: 'pending', forDomain: 'https://shop.example', url: null },
      { state: 'pending', forDomain: '', url: null },
    ]);
    expect(world.disk.get(intentId)?.phase).toBe('enabled');
    expect(world.cache.get('ada')?.aliases.map(({ state }) => state)).toEqual(['pending', 'pending']);
  });

  test('for pending addresses do nothing where the server has no such thing', async () => {
    const world = createWorld(['ada'], 'ignored');
    const { aliases } = world.start();
    const who = { ...owner, pending: false };
    const wish = { forDomain: '', prefix: '', description: '', state: 'pending' } as const;
    expect(value(await aliases.create(who, 'q1', wish)).state).toBe('enabled');
  });
});
