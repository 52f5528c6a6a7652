import type { Alias, AliasPatch } from '../domain/alias.ts';
import type { AliasServer, CreateRequest, SetOutcome } from '../domain/alias-server.ts';
import { type AppError, appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createApi } from './api.ts';
import type { Authorization } from './authorize.ts';
import type { MethodCall } from './calls.ts';
import { coreCapability, maskedEmailCapability } from './capabilities.ts';
import type { JsonObject } from './json.ts';
import { listAliases } from './list-aliases.ts';
import { createCall, destroyCall, readCreate, readDestroy, readUpdate, updateCall } from './masked-email.ts';
import type { Session } from './parse-session.ts';
import { repeatWhileBusy } from './repeat.ts';
import type { SessionCache } from './session-keeper.ts';
import { setInChunks } from './set-in-chunks.ts';
import { defaultTimeout } from './transport.ts';

export interface JmapClientOptions {
  readonly fetch: typeof fetch;
  readonly sessionUrl: string;
  readonly jmapAccountId: string;
  readonly authorization: Authorization;
  readonly sessions: SessionCache;
  /** Milliseconds since the epoch. */
  now(): number;
  sleep?(ms: number): Promise<void>;
  random?(): number;
  /** Milliseconds for one exchange, and for a repeatable call with all its waits. */
  readonly timeout?: number;
}

export interface JmapClient extends AliasServer {
  /** `Core/echo` (RFC 8620 §4): the arguments come back. */
  echo(args: JsonObject): Promise<Result<JsonObject>>;
  session(): Promise<Result<Session>>;
}

/** The `MaskedEmail` dialect of the port, for one account. Sends nothing before it is asked. */
export function createJmapClient(options: JmapClientOptions): JmapClient {
  const { jmapAccountId, now, timeout = defaultTimeout } = options;
  const api = createApi({ ...options, timeout });
  const sleep = options.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const random = options.random ?? Math.random;
  let refusesPending = false;

  /** For calls that may be sent twice: never a creation. */
  const repeatable = async (call: MethodCall, maxBytes?: number) => {
    const within = { now, sleep, random, within: timeout };
    const result = await repeatWhileBusy(() => api.call(call, maxBytes), within);
    return result.ok ? result : fail(withoutFate(result.error));
  };

  return {
    session: () => api.keeper.current(),
    echo: (args) => repeatable({ using: [coreCapability], name: 'Core/echo', args }),

    async features() {
      const session = await api.keeper.current();
      if (!session.ok) return session;
      const { accounts, capabilities } = session.value;
      const account = Object.hasOwn(accounts, jmapAccountId) ? accounts[jmapAccountId] : undefined;
      if (!account) return fail(appError('account-not-found'));
      return ok({
        pending: !refusesPending,
        marker: true,
        domains: account.accountCapabilities[maskedEmailCapability]?.domains ?? [],
        maxObjectsInSet: capabilities[coreCapability].maxObjectsInSet,
      });
    },

    async list() {
      const session = await api.keeper.current();
      if (!session.ok) return session;
      return listAliases(
        repeatable,
        jmapAccountId,
        session.value.capabilities[coreCapability].maxObjectsInGet,
      );
    },

    /*
     * One `fetch`, yet the server may see two requests: Chromium 156 and Firefox 153 send a POST again by themselves when
     * a connection that they kept open is reset before the first byte of the reply. No option of `fetch` forbids it, and
     * the reply is the second one's. The first one's address carries the same marker in `url`: whoever reads the list
     * can tell such a twin, and take it back.
     */
    async create(request: CreateRequest): Promise<Result<Alias>> {
      const args = await api.call(createCall(jmapAccountId, request));
      const created = args.ok ? readCreate(args.value, request) : args;
      if (created.ok) return created;
      const { code, detail } = created.error;
      if (request.state === 'pending' && code === 'invalid-properties' && detail === 'state')
        refusesPending = true;
      return fail(creationError(created.error));
    },

    async update(patches: ReadonlyMap<string, AliasPatch>): Promise<Result<SetOutcome>> {
      return setInChunks([...patches.keys()], api.keeper, async (ids) => {
        const chunk = new Map(ids.map((id) => [id, patches.get(id) ?? {}]));
        const args = await repeatable(updateCall(jmapAccountId, chunk));
        return args.ok ? ok(readUpdate(args.value, ids)) : args;
      });
    },

    async destroy(ids: readonly string[]): Promise<Result<SetOutcome>> {
      return setInChunks(ids, api.keeper, async (chunk) => {
        const args = await repeatable(destroyCall(jmapAccountId, chunk));
        return args.ok ? ok(readDestroy(args.value, chunk)) : args;
      });
    },
  };
}

/** An error of a creation says whether an address was made: where that is open, it is all that matters. */
function creationError(error: AppError): AppError {
  if (error.address !== 'unknown') return { ...error, address: 'none' };
  const why = error.detail ? `${error.code}: ${error.detail}` : error.code;
  return appError('outcome-unknown', { address: 'unknown', detail: why });
}

/** Where nothing was to be created, nothing is said about an address. */
function withoutFate({ address: _, ...error }: AppError): AppError {
  return error;
}
