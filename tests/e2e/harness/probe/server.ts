import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page with the probe's mark in it, the same inside a frame of another site, and a consent page. */
export interface ProbeServer {
  /** Such as `http://127.0.0.1:40001`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts the pages on a free loopback port. */
export async function startProbeServer(): Promise<ProbeServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const redirectUri = url.searchParams.get('redirect_uri') ?? '';
    if (url.pathname === '/allow') {
      response.writeHead(303, { location: `${redirectUri}?code=abc` }).end();
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(url.pathname, redirectUri, url.port));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function page(path: string, redirectUri: string, port: string): string {
  if (path === '/authorize') {
    return `<title>Consent</title><form action="/allow">
      <input type="hidden" name="redirect_uri" value="${redirectUri}"><button>Allow</button></form>`;
  }
  if (path === '/framed') {
    return `<title>Framed</title><body style="margin:0">
      <iframe style="margin:200px 0 0 90px;border:7px solid;padding:5px" width="400" height="200"
        src="http://localhost:${port}/plain"></iframe>`;
  }
  return '<title>Plain</title><p>Plain</p>';
}
