import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { LogEntry } from '../log.ts';
import type { Reply } from './reply.ts';

/** The listening sockets of the embedded server. `elsewhere` is a stranger: whatever reaches it, leaked. */
export type Place = 'mail' | 'shard' | 'shop' | 'elsewhere';

/** One request, its body read whole. */
export interface Exchange {
  readonly place: Place;
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly entry: LogEntry;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

export type Handler = (exchange: Exchange) => Reply | Promise<Reply>;

/** A handler behind a path; `name` is what faults and the log call it. */
export interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string | RegExp;
  readonly handle: Handler;
}

/** Finds the route of a request; `HEAD` counts as `GET`. */
export function findRoute(routes: readonly Route[], method: string, path: string): Route | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  return routes.find(
    (route) =>
      (route.method === wanted || route.method === '*') &&
      (typeof route.path === 'string' ? route.path === path : route.path.test(path)),
  );
}
