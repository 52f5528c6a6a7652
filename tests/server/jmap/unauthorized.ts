import { type Reply, textReply } from '../http/reply.ts';
import type { World } from '../world.ts';

/** The `WWW-Authenticate` value of a 401: RFC 6750 §3 with `resource_metadata` (RFC 9728 §5.1). */
export function challenge(world: World): string {
  const { quirks, origins, mode } = world;
  if (quirks.noResourceMetadata || quirks.noOAuth) return 'Bearer realm="jmap"';
  const url = quirks.looseResourceMetadata
    ? '/.well-known/oauth-protected-resource'
    : `${origins.mail}/.well-known/oauth-protected-resource${mode.sessionPath}`;
  return `Bearer resource_metadata="${url}"`;
}

/** 401 in plain text, as Fastmail words it. */
export function unauthorizedReply(world: World, text: string): Reply {
  return textReply(text, 401, world.quirks.noChallenge ? {} : { 'www-authenticate': challenge(world) });
}
