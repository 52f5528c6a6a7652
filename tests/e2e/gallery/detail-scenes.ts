import { appError } from '../../../src/domain/errors.ts';
import { fail } from '../../../src/domain/result.ts';
import { button, details } from './acts.ts';
import { alias, list } from './sample-data.ts';
import type { Scene } from './scene.ts';
import { all, signedIn } from './signed-in.ts';

/** One address and what can be done with it. */
export const detailScenes: readonly Scene[] = [
  signedIn('detail-active', { act: details('odd.sock4830@fastmail.com') }),
  signedIn('detail-pending', { act: details('quiet.lamp27@fastmail.com') }),
  signedIn('detail-blocked', { act: details('red.window18@fastmail.com') }),
  signedIn('detail-deleted', {
    session: { 'popup.list': ['deleted', 'created'] },
    act: details('old.coat9@fastmail.com'),
  }),
  signedIn(
    'detail-never-used',
    {
      session: { 'popup.list': ['deleted', 'created'] },
      act: details('dry.leaf'),
    },
    list([...all, alias('dry.leaf12@fastmail.com', 'gone.example', 'deleted', null)]),
  ),
  signedIn('detail-site-wrong', {
    act: async (page) => {
      await details('odd.sock4830@fastmail.com')(page);
      await page.getByLabel('Site').fill('not a site');
    },
  }),
  signedIn('detail-long', { act: details('a.very') }),
  signedIn('detail-changed', {
    act: async (page) => {
      await details('odd.sock4830@fastmail.com')(page);
      await button('Block')(page);
    },
  }),
  signedIn('detail-refused', {
    replies: { 'aliases.change': fail(appError('server-busy', { retryAfter: 30 })) },
    act: async (page) => {
      await details('odd.sock4830@fastmail.com')(page);
      await button('Block')(page);
    },
  }),
];
