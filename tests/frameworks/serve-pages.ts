import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildFrameworkPages } from './build-pages.ts';

export interface FrameworkServer {
  /** Where a page lives: `http://<name>.localhost:<port>/`, so that each is a site of its own. */
  urlOf(name: string): string;
  /** What the server was sent as the e-mail of a page's form; undefined before. */
  sentTo(name: string): string | undefined;
  close(): Promise<void>;
}

const style =
  'body{font:16px/1.5 system-ui;margin:40px;max-width:420px}input{font:inherit;padding:10px;width:90%}';

/** Serves the bundled pages, one a host, and keeps what their forms send. */
export async function serveFrameworkPages(): Promise<FrameworkServer> {
  const built = await buildFrameworkPages();
  const sent = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const name = request.headers.host?.split('.')[0] ?? '';
    const path = request.url ?? '/';
    if (request.method === 'POST') {
      sent.set(name, emailIn(await bodyOf(request)));
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Done</title>Thank you.');
    } else if (/^\/[\w./-]+\.js$/.test(path) && !path.includes('..')) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(built, path)));
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="data:,"><style>${style}</style>
        <div id="app"></div><script type="module" src="/${name}.js"></script></html>`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (name) => `http://${name}.localhost:${port}/`,
    sentTo: (name) => sent.get(name),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

/** The e-mail in a JSON body or in that of a plain form. */
function emailIn(body: string): string {
  if (!body.startsWith('{')) return new URLSearchParams(body).get('email') ?? '';
  return String((JSON.parse(body) as { email?: unknown }).email ?? '');
}
