import { appError } from '../domain/errors.ts';
import { HostPermissionMissing } from '../domain/host-permission.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { readText } from './read-text.ts';

/** Milliseconds any exchange may take, its body included. Below the 30 s after which Chrome kills a waiting worker. */
export const defaultTimeout = 20_000;

/** Bytes a reply may have where nothing large is asked for. */
const defaultMaxBytes = 1_000_000;

/** One exchange. With `authorization` no redirect is ever followed. */
export interface HttpRequest {
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly authorization?: string;
  /** JSON text; its presence makes the request a POST. */
  readonly body?: string;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly maxBytes?: number;
}

/** What came back, whatever its status. `url` is the one that answered in the end. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly url: string;
}

/**
 * Sends one request and reads the whole reply as text. Never throws. Errors: `offline` (no connection, also one that
 * broke half-way), `timeout`, `reply-too-large`, `nonsense` (not UTF-8), `redirected`, and `wrong-token` for a credential
 * that no header can carry.
 */
export async function send(request: HttpRequest): Promise<Result<HttpReply>> {
  if (request.authorization !== undefined && !/^[ -~]+$/.test(request.authorization)) {
    return fail(appError('wrong-token', { detail: 'not a header value' }));
  }
  const abort = new AbortController();
  const timeout = request.timeout ?? defaultTimeout;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<never>>((resolve) => {
    timer = setTimeout(() => resolve(fail(appError('timeout', { detail: `${timeout} ms` }))), timeout);
  });
  const result = await Promise.race([exchange(request, abort.signal), late]);
  clearTimeout(timer);
  // Ends whatever still arrives: a body that was too large, a server that never stops.
  abort.abort();
  return result;
}

async function exchange(request: HttpRequest, signal: AbortSignal): Promise<Result<HttpReply>> {
  // Called as a bare function: the browser's own `fetch` refuses to be a method of another object.
  const { fetch, url } = request;
  try {
    const response = await fetch(url, { ...optionsOf(request), signal });
    if (isRedirect(response)) return fail(appError('redirected', { detail: `HTTP ${response.status}` }));
    const text = await readText(response, request.maxBytes ?? defaultMaxBytes);
    if (!text.ok) return text;
    const { status, headers } = response;
    return ok({ status, headers, text: text.value, url: response.url || url });
  } catch (error) {
    if (error instanceof HostPermissionMissing) {
      return fail(appError('permission-missing', { detail: error.origin }));
    }
    return fail(appError('offline', { detail: error instanceof Error ? error.name : 'unknown' }));
  }
}

function optionsOf({ authorization, body }: HttpRequest): RequestInit {
  const headers = new Headers({ Accept: 'application/json' });
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (authorization !== undefined) headers.set('Authorization', authorization);
  return {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body === undefined ? {} : { body }),
    // `manual` and not `error`, so that a redirect can be told from a broken line.
    redirect: authorization === undefined ? 'follow' : 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  };
}

/** Browsers hide a redirect that is not followed behind status 0; Node shows it. */
function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
}
