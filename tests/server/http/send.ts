import type { ServerResponse } from 'node:http';
import type { Reply } from './reply.ts';

/** Writes a reply out. A client that went away is no fault of ours. */
export function sendReply(res: ServerResponse, reply: Reply, withBody = true): void {
  if (res.destroyed || res.headersSent) return;
  const body = Buffer.from(reply.body);
  res.writeHead(reply.status, { ...reply.headers, 'content-length': String(body.length) });
  res.end(withBody ? body : undefined);
}
