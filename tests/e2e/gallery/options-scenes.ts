import type { Page } from 'playwright';
import type { ChecklistItem } from '../../../src/domain/checklist.ts';
import type { Diagnostics } from '../../../src/domain/diagnostics.ts';
import { appError } from '../../../src/domain/errors.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { ada, app, list, ofShop } from './sample-data.ts';
import type { Scene } from './scene.ts';

function options(name: string, more: Partial<Scene> = {}): Scene {
  const replies = { 'app.state': ok(app()), 'checklist.load': ok([]), ...more.replies };
  return { name, page: 'options', ...more, replies };
}

const settings = {
  marks: true,
  where: 'chosen',
  never: { 'bank.example': 0, 'news.example': Date.now() + 3_000_000 },
  always: ['shop.example', 'a-very-long-host-name.department.of.the.institute.example'],
  onClick: 'fill',
};

const task = (email: string, site: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: email,
  email,
  site,
  description: '',
  works: true,
  source: 'simplelogin',
  replacement: '',
  requestId: '',
  done: false,
  ...more,
});

const tasks = [
  task('shop.x1@slmail.example', 'shop.example', { description: 'Used on shop.example, for shoes' }),
  task('a-rather-long-alias-of-mine.that-goes-on@another-service.example', '', {
    description: 'A description with <b>markup</b> that is only text',
    works: false,
  }),
  task('news.q7@slmail.example', 'news.example', { replacement: 'odd.sock4830@fastmail.com' }),
  task('forum.z3@slmail.example', 'forum.example', { done: true, source: 'relay' }),
];

const intent = { what: 'intent', intent: '3f2a', why: null } as const;
const report: Diagnostics = {
  facts: {
    version: '0.1.0',
    browser: 'Chromium 156',
    language: 'en',
    accounts: ['oauth, MaskedEmail, active'],
    journal: { enabled: 12, filled: 1 },
    quarantined: 0,
  },
  entries: [
    { what: 'start', at: 1_795_600_000_000 },
    { ...intent, from: 'none', to: 'sending', at: 1_795_600_001_000 },
    { what: 'create', outcome: 'outcome-unknown', ms: 20_000, at: 1_795_600_021_000 },
    { ...intent, from: 'sending', to: 'checking', why: 'outcome-unknown', at: 1_795_600_021_010 },
    { what: 'list', outcome: 'ok', ms: 180, at: 1_795_600_021_200 },
    { ...intent, from: 'checking', to: 'leased', at: 1_795_600_021_210 },
    { what: 'update', outcome: 'server-busy', ms: 90, at: 1_795_600_024_000 },
  ],
};

/** Chooses a file for the import. */
const bring = (name: string, text: string) => async (page: Page) => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByText(/^The file can|read. The list/).waitFor();
};

/** Every state of the options page. */
export const optionsScenes: readonly Scene[] = [
  options('signed-in'),
  options('signed-out', { replies: { 'app.state': ok(app({ accounts: [] })) } }),
  options('no-answer', { replies: { 'app.state': fail(appError('no-answer')) } }),
  options('full', {
    replies: {
      'app.state': ok(
        app({
          accounts: [
            ada,
            {
              ...ada,
              id: 'a2',
              username: 'ada.lovelace.with.a.long.name@another-server.example',
              auth: 'token',
              status: 'needs-sign-in',
            },
          ],
        }),
      ),
    },
    local: { page: settings, oauthClients: { 'fastmail.com': '30a1f2c4' } },
  }),
  options('strict', { local: { page: { ...settings, where: 'strict' } } }),
  options('marks-off', { local: { page: { ...settings, marks: false } } }),
  options('site-wrong', {
    act: async (page) => {
      await page.getByRole('textbox', { name: 'Site' }).first().fill('not a site');
      await page.getByRole('button', { name: 'Add No mask here' }).click();
    },
  }),
  options('new-addresses-ruled', {
    local: {
      making: { prefix: 'fixed', fixedPrefix: 'ada', description: 'fixed', fixedDescription: 'By Bauta' },
    },
    act: (page) => page.getByRole('textbox', { name: 'The word', exact: true }).fill('Not allowed'),
  }),
  options('dark-by-choice', { act: (page) => page.getByRole('radio', { name: 'Dark' }).check() }),
  options('light-by-choice', { act: (page) => page.getByRole('radio', { name: 'Light' }).check() }),
  options('page-rules', {
    local: {
      page: {
        ...settings,
        fields: [
          { site: 'shop.example', field: 'email', show: true },
          { site: 'forum.example', field: 'contact', show: false },
        ],
        refused: { 'bank.example': ['fastmail.com', 'masked.example'] },
      },
    },
  }),
  options('checklist', { replies: { 'checklist.load': ok(tasks) } }),
  options('checklist-long', {
    replies: {
      'checklist.load': ok(Array.from({ length: 60 }, (_, i) => task(`m${i}@old.example`, `s${i}.example`))),
    },
  }),
  options('checklist-refused', {
    replies: {
      'checklist.load': ok(tasks),
      'aliases.create': fail(appError('rate-limit', { address: 'none', retryAfter: 42 })),
    },
    act: (page) => page.getByRole('button', { name: 'Make a new one shop.x1' }).click(),
  }),
  options('import-refused', { act: bring('old.csv', 'alias,note,enabled\na@b.example,"x,True\n') }),
  options('imported', {
    replies: { 'checklist.add': ok({ fits: true }) },
    act: bring('old.csv', 'alias,note,enabled\na@b.example,x,True\n'),
  }),
  options('exported', {
    replies: { 'aliases.list': ok(list(ofShop)) },
    act: (page) => page.getByRole('button', { name: 'Save the file' }).click(),
  }),
  options('wipe-sure', { act: (page) => page.getByRole('button', { name: 'Wipe everything' }).click() }),
  options('wiped', {
    replies: { wipe: ok({ revoked: false }) },
    act: async (page) => {
      await page.getByRole('button', { name: 'Wipe everything' }).click();
      await page.getByRole('button', { name: 'Wipe it all' }).click();
    },
  }),
  options('diagnostics', {
    replies: { 'diagnostics.read': ok(report) },
    act: (page) => page.getByRole('button', { name: 'Show it' }).click(),
  }),
  options('saved', { act: (page) => page.getByLabel('Show the mask in e-mail fields').uncheck() }),
  options('right-to-left', { language: 'ar-x', local: { page: settings } }),
];
