import { describe, expect, test } from 'vitest';
import { owner, rest, server, shop, value } from '../../tests/fakes/talk.ts';
import { createWorld } from '../../tests/fakes/world.ts';
import type { Happening } from '../domain/diagnostics.ts';
import { appError } from '../domain/errors.ts';
import type { Intent } from '../domain/intent.ts';
import { calmCache, notedJournal, notedServer } from './note.ts';

describe('keeping an address', () => {
  test('that no panel reported on makes it last, with the site it was made for', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId, email } = value(await aliases.lease(owner, shop('r1')));
    world.time += 600_000;
    expect(value(await aliases.traces('ada'))).toMatchObject([{ kind: 'created-not-filled', email }]);
    expect(value(await aliases.keep(intentId))).toBe(null);
    expect([...server(world).aliases.values()]).toMatchObject([
      { email, state: 'enabled', forDomain: 'https://shop.example' },
    ]);
    expect(value(await aliases.traces('ada'))).toEqual([]);
  });

  test('whose promotion fails tries again at once, and says why it still does not work', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    server(world).faults.update.push({ kind: 'lost-before' }, { kind: 'lost-before' });
    await aliases.report('filled', intentId, 'doc-1');
    await rest();
    expect(await aliases.keep(intentId)).toMatchObject({ error: { code: 'offline' } });
    expect(value(await aliases.keep(intentId))).toBe(null);
    expect(server(world).aliases.get('ada-1')?.state).toBe('enabled');
  });

  test('that is being looked for looks now', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    server(world).faults.create.push({ kind: 'lost-after' });
    server(world).faults.list.push({ kind: 'lost-before' });
    await aliases.lease(owner, shop('r1'));
    const [trace] = value(await aliases.traces('ada'));
    expect(trace).toMatchObject({ kind: 'checking' });
    expect(value(await aliases.keep(trace?.intentId ?? ''))).toBe(null);
    expect(world.disk.get(trace?.intentId ?? '')?.phase).toBe('leased');
  });

  test('that the journal does not know, or that is finished, is nothing', async () => {
    const { aliases } = createWorld().start();
    expect(value(await aliases.keep('nobody'))).toBe(null);
  });
});

describe('a loss', () => {
  test('is told for thirty days, or until it was read', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    server(world).aliases.clear();
    await aliases.report('filled', intentId, 'doc-1');
    await rest();
    world.time += 20 * 86_400_000;
    await aliases.recover();
    expect(value(await aliases.traces('ada'))).toMatchObject([{ kind: 'lost' }]);
    value(await aliases.dismiss(intentId));
    expect(value(await aliases.traces('ada'))).toEqual([]);
  });

  test('is all that reading drops: what is still owed stays', async () => {
    const world = createWorld();
    const { aliases } = world.start();
    const { intentId } = value(await aliases.lease(owner, shop('r1')));
    value(await aliases.dismiss(intentId));
    expect(value(await aliases.phases())).toEqual({ leased: 1 });
  });
});

describe('a panel that is opened again in the same document', () => {
  test('gets what its predecessor had asked for, when that died with its worker', async () => {
    const world = createWorld();
    const first = world.start();
    server(world).faults.create.push({ kind: 'slow' });
    void first.aliases.lease(owner, shop('r1'));
    await rest();
    first.kill();
    const { email } = value(await world.start().aliases.lease(owner, shop('r2')));
    expect(server(world).created).toHaveLength(1);
    expect([...server(world).aliases.values()]).toMatchObject([{ email }]);
  });
});

describe('diagnostics', () => {
  test('hear of every call and every change of phase, and of storage that does not work', async () => {
    const heard: Happening[] = [];
    const note = (happening: Happening) => void heard.push(happening);
    let time = 0;
    const world = createWorld();
    const noted = notedServer(server(world).server, note, () => ++time);
    server(world).faults.list.push({ kind: 'lost-before' });
    await noted.list();
    await noted.destroy([]);
    const broken = { transact: () => Promise.reject(new DOMException('', 'QuotaExceededError')) };
    await expect(notedJournal(broken, note).transact(() => ({ result: 1 }))).rejects.toThrow();
    expect(heard).toEqual([
      { what: 'list', outcome: 'offline', ms: 1 },
      { what: 'destroy', outcome: 'ok', ms: 1 },
      { what: 'storage', name: 'QuotaExceededError' },
    ]);
  });

  test('hear what an intent became, in four letters of its name, and nothing where only its data changed', async () => {
    const heard: Happening[] = [];
    const world = createWorld();
    value(await world.start().aliases.lease(owner, shop('r1')));
    const [intent] = [...world.disk.values()];
    if (!intent) throw new Error('no intent');
    const journal = notedJournal(
      { transact: async (change) => change([intent]).result },
      (one) => void heard.push(one),
    );
    const write = (put: Intent) => journal.transact(() => ({ put: [put], result: null }));
    await write({ ...intent, dueAt: 7 });
    expect(heard).toEqual([]);
    await write({ ...intent, phase: 'filled' });
    await write({ ...intent, tries: 1, error: appError('server-busy') });
    await write({ ...intent, id: 'another-one', phase: 'sending' });
    expect(heard).toEqual([
      { what: 'intent', intent: intent.id.slice(0, 4), from: 'leased', to: 'filled', why: null },
      { what: 'intent', intent: intent.id.slice(0, 4), from: 'leased', to: 'leased', why: 'server-busy' },
      { what: 'intent', intent: 'anot', from: 'none', to: 'sending', why: null },
    ]);
  });

  test('hear of every other call, with its outcome', async () => {
    const heard: Happening[] = [];
    const noted = notedServer(
      server(createWorld()).server,
      (one) => void heard.push(one),
      () => 0,
    );
    await noted.refresh(null);
    await noted.update(new Map());
    await noted.create({
      creationId: 'c',
      state: 'enabled',
      url: null,
      wish: { forDomain: '', description: '', prefix: '' },
    });
    expect(heard).toEqual(['refresh', 'update', 'create'].map((what) => ({ what, outcome: 'ok', ms: 0 })));
  });

  test('hear of a cache that does not work, which fails nothing else', async () => {
    const heard: Happening[] = [];
    const broken = () => Promise.reject(new Error('blocked'));
    const cache = calmCache({ load: broken, save: broken, change: broken, clear: broken }, (one) =>
      heard.push(one),
    );
    expect(await cache.load('a')).toBe(null);
    await cache.save('a', { aliases: [], fetchedAt: 0 });
    await cache.change('a', {});
    await cache.clear('a');
    expect(heard).toEqual(Array(4).fill({ what: 'storage', name: 'Error' }));
  });
});
