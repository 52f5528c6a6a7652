import { beforeEach, expect, it, vi } from 'vitest';
import { createFakeLocks } from '../../tests/fakes/locks.ts';
import { withRefusal } from '../domain/page-settings.ts';

type Stored = Record<string, unknown>;
const areas = vi.hoisted(() => ({ local: {} as Stored, session: {} as Stored }));
vi.mock('./browser.ts', () => {
  const area = (stored: Stored) => ({
    get: async (key: string) => ({ [key]: structuredClone(stored[key]) }),
    set: async (values: Stored) => void Object.assign(stored, structuredClone(values)),
  });
  return { browser: { storage: { local: area(areas.local), session: area(areas.session) } } };
});
vi.stubGlobal('navigator', { locks: createFakeLocks() });
const { changePageSettings, readPageSettings, renewPageSettings } = await import('./page-settings-store.ts');

beforeEach(() => {
  areas.local['page'] = undefined;
  areas.session['page'] = undefined;
});

const never = (site: string) =>
  changePageSettings((settings) => ({ ...settings, never: { ...settings.never, [site]: 0 } }));

it('keeps both of two changes at once, and what is brought up to date meanwhile', async () => {
  await never('a.example');
  await Promise.all([never('b.example'), renewPageSettings(), never('c.example')]);
  expect(Object.keys((await readPageSettings()).never)).toEqual(['a.example', 'b.example', 'c.example']);
});

it('remembers in memory alone which domain a site turned down in a private window', async () => {
  await changePageSettings((settings) => withRefusal(settings, 'a.example', 'masked.example'));
  await changePageSettings((settings) => withRefusal(settings, 'b.example', 'masked.example'), true);
  expect(JSON.stringify(areas.local)).not.toContain('b.example');
  expect((await readPageSettings()).refused).toEqual({
    'a.example': ['masked.example'],
    'b.example': ['masked.example'],
  });
});
