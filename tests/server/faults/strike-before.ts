import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { htmlReply, jsonReply, problemReply, type Reply, redirectReply, textReply } from '../http/reply.ts';
import { unauthorizedReply } from '../jmap/unauthorized.ts';
import type { World } from '../world.ts';
import type { Fault } from './fault.ts';
import { portalPage } from './portal-page.ts';

/** `cut`: the connection is gone or left hanging, nothing more is to be sent. */
export type Struck = Reply | 'cut' | null;

function retryAfter(fault: Fault): Record<string, string> {
  return fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
}

/** Plays a fault before the request is handled. Null: go on. */
export async function strikeBefore(fault: Fault, world: World, res: ServerResponse): Promise<Struck> {
  switch (fault.kind) {
    case 'delay':
      await sleep(fault.ms ?? 1000);
      return null;
    case 'hang':
      return 'cut';
    case 'drop-before-commit':
      res.socket?.resetAndDestroy();
      return 'cut';
    case 'status':
      return textReply(fault.text ?? 'Something broke', fault.status ?? 500, retryAfter(fault));
    case 'unauthorized':
      return unauthorizedReply(
        world,
        fault.text ?? 'Invalid Authorization bearer parameters, not valid format',
      );
    case 'forbidden':
      return textReply(fault.text ?? 'Forbidden', 403);
    case 'too-many-requests':
      return textReply('Too many requests', 429, retryAfter(fault));
    case 'unavailable':
      return textReply('Service unavailable', 503, retryAfter(fault));
    case 'html':
      return htmlReply(portalPage, fault.status ?? 200);
    case 'redirect':
      return redirectReply(fault.location ?? `${world.origins.elsewhere}/stolen`, fault.status ?? 302);
    case 'problem':
      return problemReply(fault.type ?? 'notRequest', fault.status ?? 400, {
        detail: fault.text ?? 'The request was refused',
        ...(fault.limit === undefined ? {} : { limit: fault.limit }),
      });
    case 'token-error':
      return jsonReply(
        {
          error: fault.type ?? 'invalid_grant',
          error_description: fault.text ?? 'The grant is not valid',
          ...(fault.temporary === undefined ? {} : { temporary: fault.temporary }),
        },
        fault.status ?? 400,
      );
    default:
      return null;
  }
}
