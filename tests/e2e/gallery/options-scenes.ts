import { appError } from '../../../src/domain/errors.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { ada, app } from './sample-data.ts';
import type { Scene } from './scenes.ts';

function options(name: string, more: Partial<Scene> = {}): Scene {
  return { name, page: 'options', replies: { 'app.state': ok(app()) }, ...more };
}

const settings = {
  marks: true,
  where: 'chosen',
  never: { 'bank.example': 0, 'news.example': Date.now() + 3_000_000 },
  always: ['shop.example', 'a-very-long-host-name.department.of.the.institute.example'],
  onClick: 'fill',
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
  options('saved', { act: (page) => page.getByLabel('Show the mask').uncheck() }),
  options('right-to-left', { language: 'ar-x', local: { page: settings } }),
];
