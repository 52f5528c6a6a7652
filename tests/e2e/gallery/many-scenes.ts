import { appError } from '../../../src/domain/errors.ts';
import { fail } from '../../../src/domain/result.ts';
import { button, pick } from './acts.ts';
import { ada, list, others } from './sample-data.ts';
import type { Scene } from './scene.ts';
import { all, changed, signedIn } from './signed-in.ts';

/** Several addresses at once. */
export const manyScenes: readonly Scene[] = [
  signedIn('pick-none', { act: button('Select several') }),
  signedIn('pick-some', { act: pick('tall.pine', 'red.window', 'quiet.lamp') }),
  signedIn('pick-deleted', {
    session: { 'popup.list': ['deleted', 'created'] },
    act: pick('old.coat'),
  }),
  signedIn('pick-export', {
    act: async (page) => {
      await pick('tall.pine', 'red.window')(page);
      await button('Export')(page);
    },
  }),
  signedIn('pick-offline', { online: false, act: pick('tall.pine') }),
  signedIn('pick-under-way', {
    act: async (page) => {
      await pick('quiet.lamp', 'tall.pine')(page);
      const told = { bauta: 'progress', accountId: ada.id, answered: 120, of: 300 };
      await page.evaluate(
        (message) => (globalThis as unknown as { tell(message: unknown): void }).tell(message),
        told,
      );
    },
  }),
  signedIn('pick-done', {
    replies: { 'aliases.change': changed('disabled', others.slice(0, 2)) },
    act: async (page) => {
      await pick('quiet.lamp', 'tall.pine')(page);
      await button('Block')(page);
    },
  }),
  signedIn('pick-partly', {
    replies: { 'aliases.change': changed('disabled', others.slice(0, 1), others.slice(1, 3)) },
    act: async (page) => {
      await pick('quiet.lamp', 'tall.pine', 'red.window')(page);
      await button('Block')(page);
    },
  }),
  signedIn('pick-failed', {
    replies: { 'aliases.change': fail(appError('server-busy', { retryAfter: 30 })) },
    act: async (page) => {
      await pick('tall.pine', 'red.window')(page);
      await button('Block')(page);
    },
  }),
  signedIn(
    'going',
    {},
    list(all, {
      lastChange: {
        id: 'c2',
        kind: 'destroy',
        state: 'deleted',
        count: 1,
        email: 'old.coat9@fastmail.com',
        going: [others[6]?.id ?? ''],
        refused: [],
        undoUntil: Date.now() + 3_600_000,
      },
    }),
  ),
];
