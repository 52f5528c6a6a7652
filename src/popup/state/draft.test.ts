import { describe, expect, it } from 'vitest';
import { loadDraft } from './draft.ts';
import type { KeyValue } from './ports.ts';

function memory(): KeyValue {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => void values.set(key, value),
    remove: async (key) => void values.delete(key),
  };
}

const empty = { words: '', open: false };
let time = 0;
const load = (store: KeyValue) => loadDraft(store, 'draft', empty, 1000, () => time);

describe('a draft', () => {
  it('is there again when the popup opens again', async () => {
    const store = memory();
    (await load(store)).change({ words: 'half ty' });
    expect((await load(store)).value.value).toEqual({ words: 'half ty', open: false });
  });

  it('is forgotten when it is too old', async () => {
    const store = memory();
    (await load(store)).change({ words: 'secret' });
    time = 1001;
    expect((await load(store)).value.value).toEqual(empty);
    expect(await store.get('draft')).toBeUndefined();
  });

  it('is forgotten when it is cleared', async () => {
    const store = memory();
    const draft = await load(store);
    draft.change({ words: 'done' });
    draft.clear();
    expect(await store.get('draft')).toBeUndefined();
    expect(draft.value.value).toEqual(empty);
  });

  it.each([
    [null],
    ['text'],
    [{ at: 0 }],
    [{ at: 'x', value: {} }],
    [{ at: 0, value: { words: 7, open: 'yes', more: 1 } }],
  ])('is empty where %j was stored', async (stored) => {
    time = 0;
    const store = memory();
    await store.set('draft', stored);
    expect((await load(store)).value.value).toEqual(empty);
  });
});
