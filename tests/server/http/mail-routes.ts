import { inboxPage } from '../inbox-page.ts';
import { jmapRoutes } from '../jmap/routes.ts';
import type { World } from '../world.ts';
import type { Route } from './exchange.ts';
import { htmlReply, textReply } from './reply.ts';

/** The API takes faults into its methods, so it is answered apart; this entry only names it. */
function apiRoute(world: World): Route {
  return {
    name: 'api',
    method: 'POST',
    path: world.mode.apiPath,
    handle: () => textReply('Not reached', 500),
  };
}

/** Routes of the mail origin. The shard has the API alone. */
export function mailRoutes(world: World, oauthRoutes: readonly Route[]): readonly Route[] {
  const inbox: Route = { name: 'inbox', method: 'GET', path: '/', handle: () => htmlReply(inboxPage(world)) };
  return [...jmapRoutes(world), apiRoute(world), ...oauthRoutes, inbox];
}

/** Routes of the second port. */
export function shardRoutes(world: World): readonly Route[] {
  return [apiRoute(world)];
}
