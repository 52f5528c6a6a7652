import { appError } from '../../../src/domain/errors.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { button } from './acts.ts';
import { ada, app, list, many, ofShop, others, shop, trace } from './sample-data.ts';
import type { Scene } from './scene.ts';
import { all, signedIn } from './signed-in.ts';

const traces = [
  trace('checking', null),
  trace('created-not-filled'),
  trace('promotion-failing'),
  trace('lost'),
  trace('failed', null),
];

/** The list: this site first, search, filters, and what stands above it. */
export const listScenes: readonly Scene[] = [
  { name: 'loading', page: 'popup', replies: {}, act: (page) => page.waitForTimeout(400) },
  { name: 'no-answer', page: 'popup', replies: { 'app.state': fail(appError('no-answer')) } },
  signedIn('main'),
  signedIn('main-none-here', {}, list(others)),
  signedIn('main-no-site', {}, list(all), app({ site: null })),
  signedIn('main-first', {}, list([])),
  signedIn(
    'main-long-site',
    {},
    list(others),
    app({
      site: {
        origin: 'https://a-very-long-host-name.department.of.the.institute.example',
        name: 'a-very-long-host-name.department.of.the.institute.example',
        accountId: null,
      },
    }),
  ),
  signedIn(
    'main-many-here',
    {},
    list([...ofShop, ...many(5).map((a) => ({ ...a, forDomain: shop.origin })), ...others]),
  ),
  { ...signedIn('list-loading'), replies: { 'app.state': ok(app()) } },
  signedIn(
    'list-10000',
    { act: (page) => page.locator('main').evaluate((main) => main.scrollTo(0, 4000)) },
    list(many(10_000)),
  ),
  signedIn(
    'menu',
    { act: button(/^Account/) },
    list(all),
    app({
      accounts: [
        ada,
        { ...ada, id: 'a2', username: 'ada.lovelace.with.a.long.name@another-server.example', colour: 4 },
      ],
      defaultId: 'a2',
    }),
  ),
  signedIn('copied', { act: button(/^Copy odd/) }),
  signedIn('search', { act: (page) => page.getByRole('searchbox').fill('pin forum') }),
  signedIn('search-typo', { act: (page) => page.getByRole('searchbox').fill('travle') }),
  signedIn('search-nothing', { act: (page) => page.getByRole('searchbox').fill('zzzzzzzz') }),
  signedIn('filter-deleted', { session: { 'popup.list': ['deleted', 'created'] } }),
  signedIn('keys', { act: (page) => page.keyboard.press('?') }),
  signedIn('focus-row', {
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
    },
  }),
  signedIn(
    'traces',
    {},
    list(all, {
      traces,
    }),
    app(),
  ),
  signedIn(
    'traces-all',
    { act: button(/more$/) },
    list(all, {
      traces,
    }),
  ),
  signedIn('sign-in-died', {}, list(all), app({ accounts: [{ ...ada, status: 'needs-sign-in' }] })),
  signedIn('offline', { online: false }),
  signedIn('server-down', {}, list(all, { staleBecause: appError('server-error') })),
  signedIn('right-to-left', { language: 'ar-x' }),
];
