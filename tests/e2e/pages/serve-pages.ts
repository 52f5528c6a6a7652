import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testPages } from './pages.ts';

export interface PageServer {
  /** `http://localhost:port`. */
  readonly origin: string;
  /** The same server under another origin. */
  readonly other: string;
  close(): Promise<void>;
}

/** Serves the test pages on a port that the system chooses. */
export async function servePages(): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const page = testPages(`http://127.0.0.1:${port}`)[request.url ?? ''];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? 'Not here.');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    other: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
