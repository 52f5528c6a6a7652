import type { Alias, AliasPatch } from '../domain/alias.ts';
import type { AliasServer, AliasSnapshot, CreateRequest, SetOutcome } from '../domain/alias-server.ts';
import { type AppError, appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createApi } from './api.ts';
import type { Authorization } from './authorize.ts';
import type { MethodCall } from './calls.ts';
import { coreCapability } from './capabilities.ts';
import { changedAliases } from './changed-aliases.ts';
import { dialects } from './dialect.ts';
import type { JsonObject } from './json.ts';
import { type AliasSource, listAliases } from './list-aliases.ts';
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
  /** The data type that the account's server has; `MaskedEmail` where absent. */
  readonly dialect?: keyof typeof dialects;
  /** Another site's origin at which the person allowed the API to be. */
  readonly apiOrigin?: string | undefined;
  readonly authorization: Authorization;
  readonly sessions: SessionCache;
  /** Milliseconds since the epoch. */
  now(): number;
  sleep?(ms: number): Promise<void>;
  random?(): number;
  /** Milliseconds for one exchange, and for a repeatable call with all its waits. */
  readonly timeout?: number;
  /** Whether this machine has a network at all; where it surely has none, nothing is sent. */
  isOnline?(): boolean;
}

export interface JmapClient extends AliasServer {
  /** `Core/echo` (RFC 8620 §4): the arguments come back. */
  echo(args: JsonObject): Promise<Result<JsonObject>>;
  session(): Promise<Result<Session>>;
}

/** The port to one account's server, whatever its dialect. Sends nothing before it is asked. */
export function createJmapClient(options: JmapClientOptions): JmapClient {
  const { jmapAccountId, now, timeout = defaultTimeout } = options;
  const api = createApi({ ...options, timeout });
  const sleep = options.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const random = options.random ?? Math.random;
  const dialect = dialects[options.dialect ?? 'MaskedEmail'];
  let refusesPending = false;

  /** For calls that may be sent twice: never a creation. */
  const repeatable = async (call: MethodCall, maxBytes?: number) => {
    const within = { now, sleep, random, within: timeout };
    const result = await repeatWhileBusy(() => api.call(call, { maxBytes }), within);
    return result.ok ? result : fail(withoutFate(result.error));
  };

  const source = async (): Promise<Result<AliasSource>> => {
    const session = await api.keeper.current();
    if (!session.ok) return session;
    const { maxObjectsInGet } = session.value.capabilities[coreCapability];
    return ok({ call: repeatable, dialect, accountId: jmapAccountId, maxObjectsInGet });
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
        ...dialect.features(account),
        ...(refusesPending && { pending: false }),
        maxObjectsInSet: capabilities[coreCapability].maxObjectsInSet,
      });
    },

    async list() {
      const from = await source();
      if (!from.ok) return from;
      const listed = await listAliases(from.value);
      return listed.ok ? ok(listed.value.aliases) : listed;
    },

    async refresh(known: AliasSnapshot | null): Promise<Result<AliasSnapshot>> {
      const from = await source();
      if (!from.ok) return from;
      if (known === null || known.state === null) return listAliases(from.value);
      const changed = await changedAliases(from.value, { ...known, state: known.state });
      const mustList = !changed.ok && changesRefused.has(changed.error.code);
      return mustList ? listAliases(from.value) : changed;
    },

    /*
     * One `fetch`, yet the server may see two requests: Chromium 156 and Firefox 153 send a POST again by themselves when
     * a connection that they kept open is reset before the first byte of the reply. No option of `fetch` forbids it, and
     * the reply is the second one's. The first one's address carries the same marker in `url`: whoever reads the list
     * can tell such a twin, and take it back.
     */
    async create(request: CreateRequest): Promise<Result<Alias>> {
      if (!dialect.createStates.includes(request.state)) {
        return fail(appError('invalid-properties', { detail: 'state', address: 'none' }));
      }
      const args = await api.call(createCall(dialect, jmapAccountId, request), { urgent: true });
      const created = args.ok ? readCreate(dialect, args.value, request) : args;
      if (created.ok) return created;
      const { code, detail } = created.error;
      if (request.state === 'pending' && code === 'invalid-properties' && detail === 'state')
        refusesPending = true;
      return fail(creationError(created.error));
    },

    async update(
      patches: ReadonlyMap<string, AliasPatch>,
      came?: (answered: number) => void,
    ): Promise<Result<SetOutcome>> {
      const send = async (ids: readonly string[]) => {
        const chunk = new Map(ids.map((id) => [id, patches.get(id) ?? {}]));
        const args = await repeatable(updateCall(dialect, jmapAccountId, chunk));
        return args.ok ? ok(readUpdate(args.value, ids)) : args;
      };
      return setInChunks([...patches.keys()], api.keeper, send, came);
    },

    async destroy(ids: readonly string[]): Promise<Result<SetOutcome>> {
      return setInChunks(ids, api.keeper, async (chunk) => {
        const args = await repeatable(destroyCall(dialect, jmapAccountId, chunk));
        return args.ok ? ok(readDestroy(args.value, chunk)) : args;
      });
    },
  };
}

/** What a server says that has no changes to tell: too far back, never kept, or no such method. */
const changesRefused: ReadonlySet<string> = new Set(['cannot-calculate-changes', 'unknown-method']);

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
