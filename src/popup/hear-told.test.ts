import { expect, it, vi } from 'vitest';

const hears = vi.hoisted(() => ({ listener: (_message: unknown, _sender: unknown): unknown => undefined }));
vi.mock('../platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'bauta',
      onMessage: {
        addListener(listener: typeof hears.listener) {
          hears.listener = listener;
        },
      },
    },
  },
}));
const { hearTold } = await import('./hear-told.ts');

it('hears what the background tells, also what it told before anybody listened', () => {
  const told = (what: string) => hears.listener({ bauta: 'changed', what }, { id: 'bauta' });
  const heard: unknown[] = [];
  told('accounts');
  hears.listener({ bauta: 'changed', what: 'aliases' }, { id: 'bauta', tab: {} });
  hearTold((each) => heard.push(each));
  told('aliases');
  expect(heard).toEqual([
    { bauta: 'changed', what: 'accounts' },
    { bauta: 'changed', what: 'aliases' },
  ]);
});
