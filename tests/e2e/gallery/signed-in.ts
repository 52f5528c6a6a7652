import type { Alias } from '../../../src/domain/alias.ts';
import { appError } from '../../../src/domain/errors.ts';
import { ok } from '../../../src/domain/result.ts';
import { alias, app, fastmail, list, ofShop, others } from './sample-data.ts';
import type { Scene } from './scene.ts';

/** All addresses of the account that most scenes show. */
export const all = [...ofShop, ...others];

/** The popup of somebody who is signed in: the answers that most scenes share, and those that this one has of its own. */
export function signedIn(name: string, more: Partial<Scene> = {}, listed = list(all), state = app()): Scene {
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
export function changed(
  state: 'disabled' | 'deleted',
  done: readonly Alias[],
  refused: readonly Alias[] = [],
) {
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
