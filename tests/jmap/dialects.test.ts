import { afterEach, describe, expect, it } from 'vitest';
import type { Alias } from '../../src/domain/alias.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import type { ModeName } from '../server/modes/index.ts';
import type { Quirks } from '../server/quirks.ts';
import { type EmbeddedServer, startServer } from '../server/start.ts';
import { embeddedClient, wishOf } from './embedded-client.ts';

let server: EmbeddedServer;
afterEach(() => server.close());

async function start(mode: ModeName, quirks: Partial<Quirks> = {}) {
  server = await startServer({ mode, quirks });
  return embeddedClient(server, { dialect: mode === 'stalwart' ? 'x:MaskedEmail' : 'MaskedEmail' });
}

/** The value of a success; anything else fails the test. */
function valueIn<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const enabled = {
  ...wishOf({ forDomain: 'https://shop.example', description: 'Shoes' }),
  state: 'enabled',
} as const;

describe('Stalwart’s data type', () => {
  it('is created, listed, switched off and on, and destroyed', async () => {
    const client = await start('stalwart');
    const made = valueIn(await client.create(enabled));
    expect(made).toMatchObject({ state: 'enabled', forDomain: 'https://shop.example', description: 'Shoes' });
    expect(valueIn(await client.list())).toEqual([{ ...made, createdBy: 'Bauta' }]);
    const stateAfter = async (state: 'enabled' | 'disabled' | 'deleted') => {
      expect(valueIn(await client.update(new Map([[made.id, { state }]]))).done).toEqual([made.id]);
      return valueIn(await client.list())[0]?.state;
    };
    expect(await stateAfter('disabled')).toBe('deleted');
    expect(await stateAfter('enabled')).toBe('enabled');
    expect(await stateAfter('deleted')).toBe('deleted');
    expect(valueIn(await client.destroy([made.id])).done).toEqual([made.id]);
    expect(valueIn(await client.list())).toEqual([]);
  });

  it('clears a text with null, where an empty string is an error', async () => {
    const client = await start('stalwart');
    const { id } = valueIn(await client.create(enabled));
    const patch = { description: '', url: null, forDomain: 'https://other.example' };
    expect(valueIn(await client.update(new Map([[id, patch]]))).refused.size).toBe(0);
    expect(valueIn(await client.list())[0]).toMatchObject({
      description: '',
      url: null,
      forDomain: 'https://other.example',
    });
  });

  it('never asks for `pending`, which it has not', async () => {
    const client = await start('stalwart');
    expect(valueIn(await client.features())).toMatchObject({
      pending: false,
      disabled: false,
      destroy: 'always',
    });
    expect(await client.create({ ...enabled, state: 'pending' })).toEqual({
      ok: false,
      error: { code: 'invalid-properties', detail: 'state', address: 'none' },
    });
    expect(server.log.where({ route: 'api' })).toEqual([]);
  });

  it('says that the quota of five is full, and takes one more once one is destroyed', async () => {
    const client = await start('stalwart');
    const made: Alias[] = [];
    for (let count = 0; count < 5; count += 1) {
      made.push(valueIn(await client.create({ ...enabled, creationId: `c${count}` })));
    }
    expect(await client.create(enabled)).toMatchObject({ error: { code: 'over-quota', address: 'none' } });
    await client.destroy([made[0]?.id ?? '']);
    expect(await client.create(enabled)).toMatchObject({ ok: true });
  });

  it('takes a prefix without the underscore it may not begin with, and a domain only if it is its own', async () => {
    const client = await start('stalwart');
    const prefixed = { ...enabled, wish: { ...enabled.wish, prefix: '_shop' } };
    expect(valueIn(await client.create(prefixed)).email).toMatch(/^shop\./);
    const elsewhere = { ...enabled, wish: { ...enabled.wish, domain: 'stranger.example' } };
    expect(await client.create(elsewhere)).toMatchObject({ error: { code: 'forbidden', address: 'none' } });
  });

  it('counts an address past its end as one that bounces', async () => {
    const client = await start('stalwart');
    const [over, later] = ['2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z'];
    server.control.addMasks([
      { state: 'enabled', expiresAt: over },
      { state: 'enabled', expiresAt: later },
    ]);
    expect(valueIn(await client.list()).map(({ state, expiresAt }) => [state, expiresAt])).toEqual([
      ['deleted', over],
      ['enabled', later],
    ]);
  });

  it('tells the edition that lacks it', async () => {
    const client = await start('stalwart', { communityEdition: true });
    expect(await client.list()).toMatchObject({ error: { code: 'other-edition' } });
  });
});

describe('UwUMail’s choice of domains', () => {
  it('is offered, and taken', async () => {
    const client = await start('uwumail');
    const { domains, defaultDomain } = valueIn(await client.features());
    expect(domains).toEqual(['masked.example', 'veil.example']);
    expect(defaultDomain).toBe('masked.example');
    const wish = { ...enabled.wish, domain: 'veil.example' };
    expect(valueIn(await client.create({ ...enabled, wish })).email).toMatch(/@veil\.example$/);
  });
});

describe.each(['uwumail', 'inbuxa'] as const)('%s, which tells what has changed', (mode) => {
  const names = () => server.log.all().flatMap(({ jmap }) => jmap.map(({ name }) => name));

  it('is asked for the changes alone', async () => {
    const client = await start(mode);
    const [kept, gone, changed] = server.control.addMasks(
      [{}, {}, {}].map(() => ({ state: 'enabled' as const })),
    );
    const first = valueIn(await client.refresh(null));
    expect(first.state).not.toBeNull();
    server.control.clearLog();
    expect(valueIn(await client.refresh(first))).toEqual(first);
    expect(names()).toEqual(['MaskedEmail/changes']);
    server.control.removeMask(gone?.id ?? '');
    server.control.changeMask(changed?.id ?? '', { description: 'New words' });
    const made = valueIn(await client.create(enabled));
    server.control.clearLog();
    const second = valueIn(await client.refresh(first));
    expect(names()).toEqual(['MaskedEmail/changes', 'MaskedEmail/get']);
    expect(second.state).not.toBe(first.state);
    expect(new Set(second.aliases.map(({ id }) => id))).toEqual(new Set([kept?.id, changed?.id, made.id]));
    expect(second.aliases.find(({ id }) => id === changed?.id)?.description).toBe('New words');
    const all = valueIn(await client.list());
    expect(new Set(second.aliases.map((alias) => JSON.stringify(alias)))).toEqual(
      new Set(all.map((alias) => JSON.stringify(alias))),
    );
  });

  it('is asked for everything where it has forgotten the state', async () => {
    const client = await start(mode);
    const known = { aliases: [], state: 'long-gone' };
    server.control.addMasks([{ state: 'enabled' }]);
    expect(valueIn(await client.refresh(known)).aliases).toHaveLength(1);
    expect(names()).toEqual(['MaskedEmail/changes', 'MaskedEmail/get']);
  });
});

it('Fastmail, whose state is empty, is never asked what has changed', async () => {
  const client = await start('fastmail');
  server.control.addMasks([{ state: 'enabled' }]);
  const first = valueIn(await client.refresh(null));
  expect(first.state).toBeNull();
  expect(await client.refresh(first)).toEqual(ok(first));
  expect(server.log.calls('MaskedEmail/changes')).toEqual([]);
});
