import { type AppError, appError } from '../domain/errors.ts';
import { fail, type Result } from '../domain/result.ts';
import { hostOf, isLoopback } from '../domain/site.ts';
import { type Authorization, withAuthorization } from './authorize.ts';
import { buildRequest, type MethodCall, readReply, readResponse } from './calls.ts';
import { coreCapability } from './capabilities.ts';
import { httpError, mayHaveActed } from './errors.ts';
import { type JsonObject, parseJson } from './json.ts';
import { createQueue } from './queue.ts';
import { fetchSession, type Session } from './session.ts';
import { createSessionKeeper, type SessionCache, type SessionKeeper } from './session-keeper.ts';
import { type HttpReply, send } from './transport.ts';

export interface ApiOptions {
  readonly fetch: typeof fetch;
  readonly sessionUrl: string;
  readonly authorization: Authorization;
  readonly sessions: SessionCache;
  /** Another site's origin at which the person allowed the API to be. */
  readonly apiOrigin?: string | undefined;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds for one exchange. */
  readonly timeout: number;
  /** Whether this machine has a network at all. A `false` is certain, a `true` says nothing (HTML Standard, `navigator.onLine`). */
  isOnline?(): boolean;
}

export interface Api {
  readonly keeper: SessionKeeper;
  /**
   * Sends one method call in one request and gives the arguments of its response. An error carries `address: 'unknown'`
   * where the server may have carried the call out all the same.
   */
  call(call: MethodCall, how?: CallOptions): Promise<Result<JsonObject>>;
}

export interface CallOptions {
  /** Bytes the reply may have. */
  readonly maxBytes?: number | undefined;
  /** A person waits for it: it goes before what else waits while the server has as many requests as it takes at once. */
  readonly urgent?: boolean;
}

/** The way to one account's API: session, credential, request, reply. Repeats nothing that may have been carried out. */
export function createApi(options: ApiOptions): Api {
  const { fetch, sessionUrl, authorization, sessions, apiOrigin, now, timeout, isOnline } = options;
  const keeper = createSessionKeeper({
    sessionUrl,
    sessions,
    apiOrigin,
    fetchSession: () =>
      withAuthorization(authorization, (header) =>
        fetchSession({ fetch, sessionUrl, authorization: header, timeout, apiOrigin }),
      ),
  });

  const queue = createQueue();

  const exchange = async (apiUrl: string, body: string, header: string, maxBytes?: number) => {
    // What is not sent is surely not carried out; a line that fails under way leaves it open.
    if (isOnline?.() === false && !isLoopback(hostOf(apiUrl))) {
      return fail(appError('offline', { detail: 'no network' }));
    }
    const size = maxBytes === undefined ? {} : { maxBytes };
    const reply = await send({ fetch, url: apiUrl, authorization: header, body, timeout, ...size });
    return reply.ok ? reply : fail(doubtful(reply.error));
  };

  const post = (session: Session, body: string, how: CallOptions): Promise<Result<HttpReply>> =>
    withAuthorization(authorization, async (header) => {
      const { maxConcurrentRequests } = session.capabilities[coreCapability];
      const reply = await queue(maxConcurrentRequests, how.urgent ?? false, () =>
        exchange(session.apiUrl, body, header, how.maxBytes),
      );
      if (!reply.ok) return reply;
      const { status } = reply.value;
      if (status >= 200 && status < 300) return reply;
      const error = httpError(reply.value, now());
      return fail(mayHaveActed(status) ? doubtful(error) : error);
    });

  /** `not-found-here` (404, 410, 421) says that the API has moved: where a new session agrees, the call goes there. */
  const postWherever = async (session: Session, body: string, how: CallOptions) => {
    const reply = await post(session, body, how);
    if (reply.ok || reply.error.code !== 'not-found-here') return reply;
    const fresh = await keeper.refetch();
    const hasMoved = fresh.ok && fresh.value.apiUrl !== session.apiUrl;
    return hasMoved ? post(fresh.value, body, how) : reply;
  };

  return {
    keeper,
    async call(call, how = {}) {
      const session = await keeper.current();
      if (!session.ok) return session;
      const reply = await postWherever(session.value, buildRequest(call), how);
      const response = reply.ok ? readCallReply(reply.value.text, call.name, keeper) : reply;
      // These may come from rights or places that changed since: the next call looks again, this one ends here.
      if (!response.ok && sessionDoubts.has(response.error.code)) keeper.forget();
      return response;
    },
  };
}

const sessionDoubts: ReadonlySet<string> = new Set([
  'server-refused',
  'missing-scope',
  'redirected',
  'unknown-capability',
  'account-not-found',
]);

/** A reply with a good status that makes no sense leaves everything open. */
function readCallReply(text: string, name: string, keeper: SessionKeeper): Result<JsonObject> {
  const json = parseJson(text);
  if (!json.ok) return fail(doubtful(json.error));
  const reply = readReply(json.value);
  if (!reply.ok) return fail(doubtful(reply.error));
  keeper.notice(reply.value.sessionState);
  const response = readResponse(reply.value, name);
  if (response.ok || response.error.code !== 'nonsense') return response;
  return fail(doubtful(response.error));
}

function doubtful(error: AppError): AppError {
  return appError(error.code, { ...error, address: 'unknown' });
}
