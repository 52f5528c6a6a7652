import { request } from 'node:http';
import type { Exchange } from '../http/exchange.ts';
import type { Reply, ReplyHeaders } from '../http/reply.ts';

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']);

/**
 * The library's own sign-in session never leaves: every sign-in asks who and whether, so that a test (and a person with
 * two accounts) is never signed in silently as the last one.
 */
const isSessionCookie = (cookie: string) => cookie.trimStart().startsWith('_session');

function requestHeaders({ headers, body }: Exchange): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !hopByHop.has(name)) kept[name] = value;
  }
  const cookies = headers.cookie?.split(';').filter((cookie) => !isSessionCookie(cookie));
  if (cookies) kept['cookie'] = cookies.join(';');
  kept['content-length'] = String(body.length);
  return kept;
}

function replyHeaders(headers: NodeJS.Dict<string | string[]>): ReplyHeaders {
  const kept: ReplyHeaders = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || hopByHop.has(name)) continue;
    kept[name] = Array.isArray(value) ? value.filter((one) => !isSessionCookie(one)) : value;
  }
  return kept;
}

/** Hands a request to the library, which listens on a port of its own, and takes its reply whole. */
export function relay(exchange: Exchange, port: number, body: Buffer = exchange.body): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        method: exchange.method,
        path: `${exchange.url.pathname}${exchange.url.search}`,
        headers: requestHeaders({ ...exchange, body }),
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          resolve({
            status: incoming.statusCode ?? 500,
            headers: replyHeaders(incoming.headers),
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
