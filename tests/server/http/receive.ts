import type { IncomingMessage, ServerResponse } from 'node:http';
import { splitAuthorization } from '../jmap/authenticate.ts';
import { hashSecret, loggedFields } from '../log.ts';
import type { World } from '../world.ts';
import { readBody } from './body.ts';
import type { Exchange, Place } from './exchange.ts';

/** Larger requests than this are cut; no client of ours comes near. */
const bodyLimit = 64_000_000;

/** Reads a request whole and enters it in the log. Null when it is absurdly large. */
export async function receive(
  world: World,
  place: Place,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<Exchange | null> {
  const at = Date.now();
  const host = req.headers.host ?? new URL(world.origins[place]).host;
  const url = new URL(req.url ?? '/', `http://${host}`);
  const body = await readBody(req, bodyLimit);
  if (body === null) return null;
  const auth = req.headers.authorization === undefined ? null : splitAuthorization(req.headers.authorization);
  const entry = world.log.add({
    at,
    place,
    method: req.method ?? 'GET',
    host,
    path: url.pathname,
    query: loggedFields(url.searchParams),
    origin: req.headers.origin ?? null,
    referer: req.headers.referer ?? null,
    authScheme: auth?.scheme ?? null,
    credential: auth ? hashSecret(auth.credential) : null,
    bytes: body.length,
    route: 'none',
    jmap: [],
    form: {},
    faults: [],
    status: 0,
    cut: false,
    ms: 0,
  });
  return { place, method: req.method ?? 'GET', url, headers: req.headers, body, entry, req, res };
}
