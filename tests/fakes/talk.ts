import type { Owner } from '../../src/aliases/new-intent.ts';
import type { Lease } from '../../src/domain/intent.ts';
import type { ModelServer } from './model-server.ts';
import type { World } from './world.ts';

/** Ada's, on a server that has `pending`. */
export const owner: Owner = { accountId: 'ada', private: false, pending: true };

/** What a panel at the shop asks for. */
export const shop = (requestId: string, documentId = 'doc-1'): Lease => ({
  requestId,
  tabId: 1,
  documentId,
  origin: 'https://shop.example',
});

/** Lets everything that is under way come to rest. */
export const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

/** The server of an account; Ada's where nobody else is named. */
export function server(world: World, accountId = 'ada'): ModelServer {
  const model = world.servers.get(accountId);
  if (!model) throw new Error('no such server');
  return model;
}

/** The value of a success. @throws on a failure, with it. */
export function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
