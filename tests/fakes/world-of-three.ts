import type { Owner } from '../../src/aliases/new-intent.ts';
import type { ModelServer } from './model-server.ts';
import { createWorld, type World } from './world.ts';

/** Ada, in a normal window, at a server that knows `pending`. */
export const owner: Owner = { accountId: 'ada', private: false, pending: true };

/** Lets everything happen that waits for nothing but its turn. */
export const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What came of something that must go well. @throws where it did not. */
export function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Ada's mail server. */
export function server(world: World): ModelServer {
  const model = world.servers.get('ada');
  if (!model) throw new Error('no such server');
  return model;
}

/** A world with three enabled addresses in the list. */
export async function withThree() {
  const world = createWorld();
  const { aliases } = world.start();
  const wish = { forDomain: 'https://shop.example', description: '', prefix: '' };
  for (const id of ['q1', 'q2', 'q3']) value(await aliases.create(owner, id, wish));
  await rest();
  const listed = value(await aliases.list('ada', 'now'));
  return { world, aliases, ids: listed.aliases.map(({ id }) => id) };
}
