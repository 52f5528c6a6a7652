import { expect, it, vi } from 'vitest';

const tabs: { id: number; url: string }[] = [];
const activated = vi.fn(async () => undefined);

vi.mock('../platform/browser.ts', () => ({
  browser: {
    action: { openPopup: async () => Promise.reject(new Error('not from a click')) },
    runtime: { getURL: (path: string) => `own://${path}` },
    tabs: {
      query: async ({ url }: { url: string }) => tabs.filter((tab) => tab.url === url),
      update: activated,
      create: async ({ url }: { url: string }) => tabs.push({ id: tabs.length, url }),
    },
  },
}));

const { openPopup } = await import('./open-popup.ts');

it('opens one tab, however often a page asks', async () => {
  await Promise.all(Array.from({ length: 20 }, openPopup));
  await openPopup();
  expect(tabs).toEqual([{ id: 0, url: 'own://src/popup/index.html' }]);
  expect(activated).toHaveBeenCalledWith(0, { active: true });
});
