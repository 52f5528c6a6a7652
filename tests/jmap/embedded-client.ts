import { randomUUID } from 'node:crypto';
import type { CreateRequest } from '../../src/domain/alias-server.ts';
import { ok } from '../../src/domain/result.ts';
import { createJmapClient, type JmapClientOptions } from '../../src/jmap/client.ts';
import type { EmbeddedServer } from '../server/start.ts';
import { memorySessions } from './client-of.ts';

/** A client of the embedded server with its API token. */
export function embeddedClient(server: EmbeddedServer, more: Partial<JmapClientOptions> = {}) {
  return createJmapClient({
    fetch,
    sessionUrl: server.urls.session,
    jmapAccountId: 'u7a1ada',
    authorization: async () => ok(`Bearer ${server.tokens.demo}`),
    sessions: memorySessions(),
    now: Date.now,
    ...more,
  });
}

/** A creation with a marker of its own. */
export function wishOf(wish: Partial<CreateRequest['wish']> = {}): CreateRequest & { url: string } {
  const creationId = randomUUID();
  return {
    creationId,
    state: 'pending',
    url: `bauta:intent/${creationId}`,
    wish: { forDomain: '', description: '', prefix: '', ...wish },
  };
}
