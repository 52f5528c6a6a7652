import type { Exchange } from '../http/exchange.ts';
import { jsonReply, type Reply } from '../http/reply.ts';
import { isObject, isStrings, parseJson } from '../json.ts';
import type { World } from '../world.ts';
import { isRegistrable } from './redirects.ts';
import { relay } from './relay.ts';

function refuse(error: string, description: string): Reply {
  return jsonReply({ error, error_description: description }, 400);
}

/** Dynamic registration (RFC 7591): our rules for redirects and scopes first, then the library's. */
export async function register(world: World, exchange: Exchange, port: number): Promise<Reply> {
  const json = parseJson(exchange.body.toString('utf8'));
  if (!isObject(json)) return refuse('invalid_client_metadata', 'send a JSON object');
  const { redirect_uris: uris, scope } = json;
  if (!isStrings(uris) || uris.length === 0)
    return refuse('invalid_redirect_uri', 'redirect_uris is missing');
  const ill = uris.find((uri) => !isRegistrable(uri, world.quirks.loopbackRedirectsOnly));
  if (ill !== undefined) return refuse('invalid_redirect_uri', `not accepted: ${ill}`);
  if (typeof scope === 'string') {
    const unknown = scope.split(' ').find((one) => one !== 'openid' && !world.mode.scopes.includes(one));
    if (unknown !== undefined) return refuse('invalid_client_metadata', `unknown scope: ${unknown}`);
  }
  return relay(exchange, port);
}
