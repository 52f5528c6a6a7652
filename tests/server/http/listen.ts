import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A listening socket on loopback. */
export interface Listener {
  readonly port: number;
  readonly server: Server;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1; port 0 lets the system choose. */
export async function listen(
  port: number,
  handle: (req: IncomingMessage, res: ServerResponse) => void,
): Promise<Listener> {
  const server = createServer(handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (!isAddressInfo(address)) throw new Error('The socket has no port');
  return {
    port: address.port,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isAddressInfo(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
