import type { Page } from 'playwright';
import type { FoundServer } from '../../../src/domain/account.ts';
import type { Alias } from '../../../src/domain/alias.ts';
import { appError, type ErrorCode } from '../../../src/domain/errors.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type { Script } from './fake-browser.ts';
import { ada, alias, app, fastmail, list, many, ofShop, others, shop, trace } from './sample-data.ts';

/** One state of a page: what the background answers, and what the person does to get there. */
export interface Scene {
  readonly name: string;
  readonly page: 'popup' | 'options' | 'sidebar' | 'welcome';
  readonly replies: Script['replies'];
  readonly session?: Script['session'];
  readonly local?: Script['local'];
  readonly online?: boolean;
  readonly language?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const signedOut = app({ accounts: [] });
const all = [...ofShop, ...others];

function signIn(name: string, draft: Record<string, unknown>, more: Partial<Scene> = {}): Scene {
  const session = { 'popup.signIn': { at: Date.now(), value: draft } };
  return { name, page: 'popup', replies: { 'app.state': ok(signedOut) }, session, ...more };
}

function found(more: Partial<NonNullable<FoundServer['oauth']>>): FoundServer {
  return {
    server: 'mail.example.org',
    sessionUrl: 'https://mail.example.org/jmap/session',
    oauth: {
      issuer: 'https://accounts.example.org',
      page: 'accounts.example.org',
      allMail: false,
      staysSignedIn: true,
      ...more,
    },
    why: null,
    basic: false,
  };
}

/** What the person sees before anything is sent. */
function foundServer(name: string, more: Partial<NonNullable<FoundServer['oauth']>>): Scene {
  const replies = { 'app.state': ok(signedOut), 'signIn.find': ok(found(more)) };
  return signIn(name, { ...other, method: 'oauth' }, { replies, act: button('Sign in') });
}

function failed(code: ErrorCode, draft: Record<string, unknown>, detail?: string): Scene {
  const server = String(draft['server'] ?? '');
  const error = appError(code, detail === undefined ? {} : { detail });
  const state = app({ accounts: [], signIn: { step: 'failed', server, error } });
  return signIn(`sign-in-failed-${code}${detail?.includes('127.0.0.1') ? '-loopback' : ''}`, draft, {
    replies: { 'app.state': ok(state) },
  });
}

function signedIn(name: string, more: Partial<Scene> = {}, listed = list(all), state = app()): Scene {
  const replies = {
    'app.state': ok(state),
    'aliases.list': ok(listed),
    'aliases.create': ok(alias('new.mask123@fastmail.com', 'shop.example')),
    'aliases.update': ok({ ...ofShop[0], description: 'Chess' }),
    'aliases.change': changed('disabled', ofShop.slice(0, 1)),
    'server.features': ok(fastmail),
    'page.fill': ok({ filled: false }),
    ...more.replies,
  };
  return { name, page: 'popup', ...more, replies };
}

/** What the background answers to a change of state that reached the first and not the rest. */
function changed(state: 'disabled' | 'deleted', done: readonly Alias[], refused: readonly Alias[] = []) {
  return ok({
    aliases: done.map((one) => ({ ...one, state })),
    report: {
      id: 'c1',
      kind: 'state',
      state,
      count: done.length,
      email: done.length === 1 ? (done[0]?.email ?? null) : null,
      going: [],
      refused: refused.map(({ id }) => ({ id, error: appError('forbidden') })),
      undoUntil: Date.now() + 3_600_000,
    },
  });
}

const pick =
  (...emails: string[]) =>
  async (page: Page) => {
    for (const email of emails)
      await page
        .getByRole('button', { name: `Select ${email}` })
        .first()
        .dispatchEvent('click');
  };

const details = (email: string) => async (page: Page) =>
  page
    .getByRole('button', { name: `Details of ${email}` })
    .first()
    .click();
const button = (name: string | RegExp) => async (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

const other = { provider: 'other', server: 'ada@example.org' };

/** Every state of the popup. */
export const popupScenes: readonly Scene[] = [
  { name: 'loading', page: 'popup', replies: {}, act: (page) => page.waitForTimeout(400) },
  { name: 'no-answer', page: 'popup', replies: { 'app.state': fail(appError('no-answer')) } },
  signIn('sign-in-fastmail-token', { method: 'token' }),
  signIn('sign-in-fastmail-oauth', { method: 'oauth' }),
  signIn(
    'sign-in-fastmail-oauth-client',
    { method: 'oauth' },
    { local: { oauthClients: { 'fastmail.com': 'x' } } },
  ),
  signIn('sign-in-other-oauth', { ...other, method: 'oauth' }),
  signIn('sign-in-other-token', { ...other, method: 'token', token: 'secret' }),
  signIn('sign-in-other-password', { ...other, method: 'basic', username: 'ada' }),
  signIn('sign-in-finding', { ...other, method: 'oauth' }, { act: button('Sign in') }),
  foundServer('sign-in-found', {}),
  foundServer('sign-in-found-all-mail', { allMail: true, page: 'accounts.a-rather-long-name.example.org' }),
  signIn(
    'sign-in-found-token',
    { ...other, method: 'token', token: 'secret' },
    {
      replies: { 'app.state': ok(signedOut), 'signIn.find': ok(found({})) },
      act: button('Check and sign in'),
    },
  ),
  failed('permission-missing', { ...other, method: 'token' }, 'http://127.0.0.1'),
  failed('api-elsewhere', { ...other, method: 'oauth' }, 'https://jmap.hosting.example'),
  failed('other-edition', { ...other, method: 'oauth' }),
  signIn(
    'sign-in-working',
    { ...other, method: 'oauth' },
    {
      replies: {
        'app.state': ok(
          app({ accounts: [], signIn: { step: 'working', server: 'example.org', startedAt: Date.now() } }),
        ),
      },
    },
  ),
  failed('wrong-token', { method: 'token', token: 'wrong' }),
  failed('no-server-found', { ...other, method: 'oauth' }),
  failed('not-jmap', { ...other, method: 'oauth' }),
  failed('no-masked-email', { ...other, method: 'oauth' }),
  failed('offline', { ...other, method: 'oauth' }),
  failed('permission-missing', { ...other, method: 'oauth' }),
  failed('no-client-id', { method: 'oauth' }),
  signedIn('add-account', {
    act: async (page) => {
      await button(/^Account/)(page);
      await button('Add an account')(page);
    },
  }),
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
  signedIn('keys', { act: (page) => page.keyboard.press('?') }),
  signedIn('focus-row', {
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
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
  signedIn('new-form-domains', {
    act: button('Add details'),
    replies: {
      'server.features': ok({
        ...fastmail,
        domains: ['masked.example', 'veil.example'],
        defaultDomain: 'veil.example',
      }),
    },
  }),
  signedIn('new-form-refused', {
    replies: { 'aliases.create': fail(appError('prefix-refused', { address: 'none' })) },
    session: { 'popup.new': { at: Date.now(), value: { open: true, prefix: 'shop' } } },
    act: button(/^New address/),
  }),
  signedIn('new-form', { act: button('Add details') }),
  signedIn('new-form-wrong', {
    session: {
      'popup.new': { at: Date.now(), value: { open: true, prefix: 'no spaces!', description: 'Half typed' } },
    },
  }),
  signedIn('new-made', { act: button(/^New address/) }),
  signedIn('new-failed', {
    act: button(/^New address/),
    replies: { 'aliases.create': fail(appError('rate-limit', { address: 'none', retryAfter: 42 })) },
  }),
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
  signedIn(
    'traces',
    {},
    list(all, {
      traces: [
        trace('checking', null),
        trace('created-not-filled'),
        trace('promotion-failing'),
        trace('lost'),
        trace('failed', null),
      ],
    }),
    app(),
  ),
  signedIn(
    'traces-all',
    { act: button(/more$/) },
    list(all, {
      traces: [
        trace('checking', null),
        trace('created-not-filled'),
        trace('promotion-failing'),
        trace('lost'),
        trace('failed', null),
      ],
    }),
  ),
  signedIn('sign-in-died', {}, list(all), app({ accounts: [{ ...ada, status: 'needs-sign-in' }] })),
  signedIn('offline', { online: false }),
  signedIn('server-down', {}, list(all, { staleBecause: appError('server-error') })),
  signedIn('right-to-left', { language: 'ar-x' }),
];
