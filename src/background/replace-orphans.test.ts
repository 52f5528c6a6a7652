import { expect, test } from 'vitest';
import { replaceOrphans } from './replace-orphans.ts';

const scripts = [{ matches: ['https://*/*'], js: ['content.js'] }, { matches: ['https://a.example/*'] }];

test('every tab within reach gets the newest script, though one of them refuses', async () => {
  const injected: unknown[] = [];
  const tabs = { query: async () => [{ id: 1 }, {}, { id: 2 }, { id: 3 }] };
  const scripting = {
    async executeScript(injection: { target: { tabId: number } }) {
      injected.push(injection);
      if (injection.target.tabId === 1) throw new Error('Frame with ID 0 is showing error page');
    },
  };
  await replaceOrphans({ tabs, scripting }, scripts.slice(0, 1));
  expect(injected).toEqual(
    [1, 2, 3].map((tabId) => ({ target: { tabId, allFrames: true }, files: ['content.js'] })),
  );
});

test('only tabs in which the script runs anyway are asked for, and none that is asleep', async () => {
  const asked: unknown[] = [];
  const tabs = {
    async query(which: unknown) {
      asked.push(which);
      return [];
    },
  };
  const scripting = { executeScript: () => Promise.reject(new Error('nobody is to be called')) };
  await replaceOrphans({ tabs, scripting }, scripts);
  expect(asked).toEqual([
    { url: ['https://*/*'], discarded: false },
    { url: ['https://a.example/*'], discarded: false },
  ]);
});
