import { readForm } from '../http/body.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Reply } from '../http/reply.ts';
import { isObject, parseJson } from '../json.ts';
import type { World } from '../world.ts';

/** The token endpoint's reply as this server sends it: under `omitOldRefreshToken` a refresh token is named only when it is new. */
export function tokenReply({ quirks }: World, { body }: Exchange, reply: Reply): Reply {
  if (!quirks.omitOldRefreshToken) return reply;
  const sent = readForm(body).get('refresh_token');
  const json = parseJson(reply.body.toString());
  if (!isObject(json) || sent === null || json['refresh_token'] !== sent) return reply;
  const { refresh_token: _same, ...rest } = json;
  return { ...reply, body: JSON.stringify(rest) };
}
