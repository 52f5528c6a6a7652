/** Header names in lower case. An array sends the header once per value (`set-cookie`). */
export type ReplyHeaders = Record<string, string | string[]>;

/** What a handler answers with; faults may still change it before it goes out. */
export interface Reply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly body: string | Buffer;
}

const noStore = { 'cache-control': 'no-cache, no-store' };

/** A JSON reply. */
export function jsonReply(value: unknown, status = 200, headers: ReplyHeaders = {}): Reply {
  const body = JSON.stringify(value);
  return { status, headers: { 'content-type': 'application/json', ...noStore, ...headers }, body };
}

/** A plain-text reply: what Fastmail answers 401 and 403 with. */
export function textReply(text: string, status = 200, headers: ReplyHeaders = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...noStore, ...headers },
    body: text,
  };
}

/** An HTML reply. */
export function htmlReply(html: string, status = 200, headers: ReplyHeaders = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...noStore, ...headers },
    body: html,
  };
}

/** A redirect. */
export function redirectReply(location: string, status = 303): Reply {
  return { status, headers: { location, ...noStore }, body: '' };
}

/** RFC 7807 problem details, as RFC 8620 §3.6.1 wants request-level errors. */
export function problemReply(type: string, status: number, more: Record<string, unknown> = {}): Reply {
  const value = { type: `urn:ietf:params:jmap:error:${type}`, status, ...more };
  return jsonReply(value, status, { 'content-type': 'application/problem+json' });
}
