import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { hostOf, isLoopback } from '../domain/site.ts';
import { isAllowedApiUrl, isSafeUrl } from './api-url.ts';
import { httpError } from './errors.ts';
import { send } from './transport.ts';

export interface WellKnownRequest {
  readonly fetch: typeof fetch;
  /** `mail.example.org`, with a port where it has one, or a whole origin. */
  readonly host: string;
  /** Milliseconds. */
  readonly timeout?: number;
}

/**
 * The session URL of a host (RFC 8620 §2.2): `/.well-known/jmap`, its redirects followed without any credential, since
 * browsers drop `Authorization` on the way and nobody has agreed to the other end yet. Where it ends must be https and
 * the same site (or this machine). Errors: `bad-address`, `no-server-found`, `bad-api-url`, or why it could not be reached.
 */
export async function resolveWellKnown(request: WellKnownRequest): Promise<Result<string>> {
  const start = wellKnownUrl(request.host);
  if (start === null) return fail(appError('bad-address'));
  const { fetch, timeout } = request;
  const reply = await send({ fetch, url: start, ...(timeout === undefined ? {} : { timeout }) });
  if (!reply.ok) return reply.error.code === 'redirected' ? fail(appError('no-server-found')) : reply;
  const { status, url, headers } = reply.value;
  if (!isAllowedApiUrl(start, url)) return fail(appError('bad-api-url'));
  // The session wants a credential, so "who are you?" is the good answer.
  if (status === 401 || status === 403) return ok(url);
  if (status < 300) {
    return /json/.test(headers.get('content-type') ?? '') ? ok(url) : fail(appError('no-server-found'));
  }
  const error = httpError(reply.value, Date.now());
  const busy = status >= 500 || error.code === 'server-busy' || error.code === 'offline';
  return fail(busy ? error : appError('no-server-found', { detail: `HTTP ${status}` }));
}

function wellKnownUrl(host: string): string | null {
  const text = host.trim();
  const scheme = isLoopback(hostOf(text)) ? 'http' : 'https';
  const origin = text.includes('://') ? text : `${scheme}://${text}`;
  if (!isSafeUrl(origin)) return null;
  return new URL('/.well-known/jmap', origin).href;
}
