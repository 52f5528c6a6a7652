import { expect, it, vi } from 'vitest';

const tabs = [
  { id: 1, windowId: 10, url: 'https://first.example/join' },
  { id: 2, windowId: 20, url: 'https://second.example/join' },
];

// The second window is in front.
vi.mock('../platform/browser.ts', () => ({
  browser: {
    tabs: {
      query: async ({ windowId = 20 }: { windowId?: number }) =>
        tabs.filter((tab) => tab.windowId === windowId),
    },
  },
}));

const { findCurrentSite, findCurrentTab } = await import('./current-tab.ts');

it('is the tab of the window that a panel stands in, whichever is in front', async () => {
  expect(await findCurrentSite(10)).toEqual({ origin: 'https://first.example', name: 'first.example' });
  expect(await findCurrentTab(10)).toBe(1);
});

it('is the tab of the window in front for whoever stands in none', async () => {
  expect(await findCurrentSite()).toEqual({ origin: 'https://second.example', name: 'second.example' });
  expect(await findCurrentTab()).toBe(2);
});
