import { type AppError, appError } from '../domain/errors.ts';

/** A reply of an OAuth endpoint, read but not yet believed. */
export interface OAuthReply {
  readonly status: number;
  /** `undefined` where the body is no JSON. */
  readonly body: unknown;
  /** `error` of RFC 6749 §5.2, if there is one. */
  readonly code: string | null;
}

/** Reads the body as text first, since error pages are HTML as often as not. */
export async function readJson(response: Response): Promise<OAuthReply> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    const error = isRecord(body) ? body['error'] : undefined;
    return { status: response.status, body, code: typeof error === 'string' ? safeCode(error) : null };
  } catch {
    return { status: response.status, body: undefined, code: null };
  }
}

/** The fault behind an HTTP status that carried no OAuth error we act on. */
export function httpError(response: Response): AppError {
  const detail = `HTTP ${response.status}`;
  if (response.status === 429 || response.status === 503) {
    const wait = retryAfter(
      response.headers.get('retry-after'),
      Date.parse(response.headers.get('date') ?? ''),
    );
    return appError('server-busy', { detail, ...(wait !== null && { retryAfter: wait }) });
  }
  if (response.status >= 500) return appError('server-error', { detail });
  return appError(response.status >= 400 ? 'server-refused' : 'nonsense', { detail });
}

/** Seconds of a `Retry-After` in either form (RFC 9110 §10.2.3), at most a day; null where it says nothing. */
export function retryAfter(header: string | null, serverNow: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text), 86_400);
  // A date is the server's clock, so it is held against the server's own `Date`.
  const at = Date.parse(text);
  if (Number.isNaN(at) || Number.isNaN(serverNow)) return null;
  return Math.min(Math.max(0, Math.ceil((at - serverNow) / 1000)), 86_400);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An OAuth error code as diagnostics may show it: the server's text, so only what a code can be made of. */
export function safeCode(code: string): string {
  return /^[a-z0-9_]{1,64}$/i.test(code) ? code : 'unknown error code';
}
