import { ok } from '../../src/domain/result.ts';
import { createJmapClient, type JmapClientOptions } from '../../src/jmap/client.ts';
import { type FakeFetch, fakeFetch, json, type SeenRequest } from './fake-fetch.ts';
import { sessionJson, sessionUrl } from './wire.ts';

/** A cache of the session in memory. */
export function memorySessions(initial: unknown = null) {
  const kept = { value: initial, loads: 0 };
  return {
    kept,
    load: async () => {
      kept.loads += 1;
      return kept.value;
    },
    save: async (session: unknown) => {
      kept.value = session;
    },
  };
}

/** A client against a fake server: a GET gives the session, a POST what the test says. */
export function clientOf(
  onPost: (request: SeenRequest) => Response | Promise<Response>,
  more: Partial<JmapClientOptions> & { session?: () => Response; realClock?: boolean } = {},
) {
  const { session = () => json(sessionJson()), realClock = false, ...options } = more;
  const server: FakeFetch = fakeFetch((request) => (request.method === 'GET' ? session() : onPost(request)));
  const sleeps: number[] = [];
  const sleep = async (ms: number) => {
    sleeps.push(ms);
  };
  const client = createJmapClient({
    fetch: server.fetch,
    sessionUrl,
    jmapAccountId: 'u1',
    authorization: async () => ok('Bearer t1'),
    sessions: memorySessions(),
    now: () => 0,
    ...(realClock ? {} : { sleep, random: () => 0.5 }),
    ...options,
  });
  const posts = () => server.seen.filter((request) => request.method === 'POST');
  return { client, sleeps, seen: server.seen, posts };
}
