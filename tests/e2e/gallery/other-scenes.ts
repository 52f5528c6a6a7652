import { appError } from '../../../src/domain/errors.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { alias, app, list, ofShop, others } from './sample-data.ts';
import type { Scene } from './scene.ts';

const all = [...ofShop, ...others];
const replies = {
  'app.state': ok(app()),
  'aliases.list': ok(list(all)),
  'aliases.create': ok(alias('calm.boat7@fastmail.com', '')),
  'aliases.update': ok(alias('calm.boat7@fastmail.com', '', 'deleted')),
};

function sidebar(name: string, more: Partial<Scene> = {}): Scene {
  return { name, page: 'sidebar', ...more, replies: { ...replies, ...more.replies } };
}

function welcome(name: string, more: Partial<Scene> = {}): Scene {
  return { name, page: 'welcome', ...more, replies: { ...replies, ...more.replies } };
}

const press: NonNullable<Scene['act']> = (page) =>
  page.getByRole('button', { name: 'New masked address for this site' }).click();

/** Every state of the sidebar's and the first-run page that the popup's own scenes do not show. */
export const otherScenes: readonly Scene[] = [
  sidebar('main'),
  sidebar('signed-out', { replies: { 'app.state': ok(app({ accounts: [] })) } }),
  sidebar('right-to-left', { language: 'ar-x' }),
  welcome('sign-in', { replies: { 'app.state': ok(app({ accounts: [] })) } }),
  welcome('try'),
  welcome('done', { act: press }),
  welcome('refused', {
    replies: { 'aliases.create': fail(appError('rate-limit', { address: 'none', retryAfter: 42 })) },
    act: press,
  }),
  welcome('right-to-left', { language: 'ar-x', act: press }),
];
