import type { Route } from '../http/exchange.ts';
import { jsonReply, redirectReply } from '../http/reply.ts';
import type { World } from '../world.ts';
import { authenticate } from './authenticate.ts';
import { sessionResource } from './session.ts';

/** Routes of the JMAP server but for the API itself, which takes faults. */
export function jmapRoutes(world: World): readonly Route[] {
  const { mode, origins } = world;
  return [
    {
      name: 'well-known',
      method: 'GET',
      path: '/.well-known/jmap',
      handle: () => redirectReply(`${origins.mail}${mode.sessionPath}`, mode.wellKnownStatus),
    },
    {
      name: 'session',
      method: 'GET',
      path: mode.sessionPath,
      handle: async (exchange) => {
        const who = await authenticate(world, exchange);
        return 'refused' in who ? who.refused : jsonReply(sessionResource(world, who.principal));
      },
    },
  ];
}
