import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makePages, type PageName } from './pages.ts';

/** A loopback web site that serves the pages. */
export interface Site {
  /**
   * Where a page is. Every `visit` number has a host of its own, so that no two visits share a renderer, a cache or
   * the allowance of new addresses that one site has. An `isolated` page has clocks of 5 µs instead of 100.
   */
  url(page: PageName, visit: number, isolated?: boolean): string;
  close(): Promise<void>;
}

/** Serves the pages on a port of the system's choice. */
export async function serveSite(): Promise<Site> {
  const pages = new Map(Object.entries(makePages()));
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    const html = pages.get(pathname.slice(1));
    if (html === undefined) return void response.writeHead(404).end();
    const headers: Record<string, string> = {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    };
    if (search === '?isolated') {
      headers['Cross-Origin-Opener-Policy'] = 'same-origin';
      headers['Cross-Origin-Embedder-Policy'] = 'require-corp';
    }
    response.writeHead(200, headers).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page, visit, isolated = false) =>
      `http://v${visit}.localhost:${port}/${page}${isolated ? '?isolated' : ''}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
