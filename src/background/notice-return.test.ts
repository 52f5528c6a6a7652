import { expect, test } from 'vitest';
import { watchReturn } from './notice-return.ts';

/** A browser in which so many backgrounds of ours live, one after the other. */
function browserOf() {
  const stored: Record<string, unknown> = {};
  const memory = {
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
  };
  const returns: string[] = [];
  const start = async (name: string, explained: boolean) => {
    const watch = watchReturn(memory, async () => void returns.push(name));
    if (explained) watch.explain();
    await watch.look();
  };
  /** Ends with the browser, with an update, and when the extension is turned off. */
  const forget = () => Object.keys(stored).forEach((key) => void delete stored[key]);
  return { start, forget, returns };
}

test('a start of the browser, an install and a worker that wakes are no return', async () => {
  const { start, returns } = browserOf();
  await start('install', true);
  await start('wakes', false);
  expect(returns).toEqual([]);
});

test('being turned on again is one, once', async () => {
  const { start, forget, returns } = browserOf();
  await start('install', true);
  forget();
  await start('turned on', false);
  await start('wakes', false);
  expect(returns).toEqual(['turned on']);
});
