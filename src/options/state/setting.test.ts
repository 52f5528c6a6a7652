import { expect, it, vi } from 'vitest';
import { createFakeLocks } from '../../../tests/fakes/locks.ts';

const stored = vi.hoisted(() => ({ values: {} as Record<string, unknown>, isFull: false }));
vi.mock('../../platform/page-browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.values[key] }),
        set: async (values: Record<string, unknown>) => {
          if (stored.isFull) throw new Error('QuotaExceededError');
          Object.assign(stored.values, values);
        },
      },
      onChanged: { addListener() {} },
    },
  },
}));
vi.stubGlobal('navigator', { locks: createFakeLocks() });
const { followSetting } = await import('./setting.ts');

it('keeps both of two changes at once', async () => {
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  const setting = await followSetting('list', list);
  const add = (one: string) => setting.change((now) => [...now, one]);
  await Promise.all([add('a'), add('b')]);
  expect(stored.values['list']).toEqual(['a', 'b']);
  expect(setting.value.value).toEqual(['a', 'b']);
});

it('shows nothing as chosen that could not be stored', async () => {
  const setting = await followSetting('word', (value) => (typeof value === 'string' ? value : 'none'));
  await setting.change(() => 'first');
  stored.isFull = true;
  await expect(setting.change(() => 'second')).rejects.toThrow('QuotaExceededError');
  stored.isFull = false;
  expect(setting.value.value).toBe('first');
});
