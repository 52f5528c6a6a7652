import { type AppError, appError } from '../domain/errors.ts';
import { HostPermissionMissing } from '../domain/host-permission.ts';

/** A network fault on its way through oauth4webapi, which only knows exceptions. Never leaves `src/oauth`. */
export class HttpFault extends Error {
  readonly error: AppError;
  /** Whether the server may have acted all the same: the request can have arrived, its reply did not. */
  readonly replyLost: boolean;
  constructor(error: AppError, replyLost: boolean) {
    super(error.code);
    this.name = 'HttpFault';
    this.error = error;
    this.replyLost = replyLost;
  }
}

/** What oauth4webapi asks its fetch for. */
export interface OAuthRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: BodyInit | null | undefined;
}

/** 256 kB: metadata and token replies are a few kilobytes; whoever sends more means harm. */
const maxReplyBytes = 262_144;

/**
 * The fetch that everything OAuth goes through: 20 s for the whole exchange, no redirects, no cookies, no referrer, no
 * cache, the body read at once and capped. Throws `HttpFault` only.
 */
export function oauthFetch(fetch: typeof globalThis.fetch, timeoutMs = 20_000) {
  return async (url: string, request: OAuthRequest): Promise<Response> => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new HttpFault(appError('timeout'), true)), timeoutMs);
    });
    try {
      return await Promise.race([exchange(fetch, url, request, abort.signal), late]);
    } finally {
      clearTimeout(timer);
      // Ends whatever still arrives.
      abort.abort();
    }
  };
}

async function exchange(
  fetch: typeof globalThis.fetch,
  url: string,
  { method, headers, body }: OAuthRequest,
  signal: AbortSignal,
): Promise<Response> {
  try {
    const response = await fetch(url, {
      method,
      headers,
      body: body ?? null,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      throw new HttpFault(appError('redirected'), false);
    }
    const text = await readCapped(response);
    const hasBody = response.status !== 204 && response.status !== 205;
    return new Response(hasBody ? text : null, { status: response.status, headers: response.headers });
  } catch (error) {
    if (error instanceof HttpFault) throw error;
    if (error instanceof HostPermissionMissing) {
      throw new HttpFault(appError('permission-missing', { detail: error.origin }), false);
    }
    // The text of a network error may quote the URL with its query, so it is not kept.
    throw new HttpFault(appError('offline'), true);
  }
}

async function readCapped(response: Response): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxReplyBytes) {
      await reader.cancel();
      throw new HttpFault(appError('reply-too-large'), true);
    }
    text += decoder.decode(value, { stream: true });
  }
}
