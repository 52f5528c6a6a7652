import type { Reply, ReplyHeaders } from './reply.ts';

const open: ReplyHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'WWW-Authenticate, Retry-After, DPoP-Nonce',
};

/** Routes a web page of another origin may call, unless the `noCors` quirk closes them. */
export const corsRoutes: ReadonlySet<string> = new Set([
  'well-known',
  'session',
  'api',
  'resource-metadata',
  'metadata',
  'register',
  'token',
  'revoke',
  'jwks',
]);

/** Adds the headers that let any origin read the reply, or takes away those a handler set. */
export function withCors(reply: Reply, allowed: boolean): Reply {
  const kept = Object.entries(reply.headers).filter(([name]) => !name.startsWith('access-control-'));
  return { ...reply, headers: { ...Object.fromEntries(kept), ...(allowed ? open : {}) } };
}

/** The answer to a preflight request. Without CORS it carries nothing a browser would accept. */
export function preflightReply(allowed: boolean): Reply {
  const headers: ReplyHeaders = allowed
    ? {
        ...open,
        'access-control-allow-methods': 'GET, POST, OPTIONS',
        'access-control-allow-headers': 'Authorization, Content-Type, Accept, DPoP',
        'access-control-allow-private-network': 'true',
        'access-control-max-age': '600',
      }
    : {};
  return { status: 204, headers, body: '' };
}
