import type { IncomingMessage, ServerResponse } from 'node:http';
import { createClock } from './clock.ts';
import type { Control } from './control/control.ts';
import { createControl } from './control/create-control.ts';
import { answerControl, controlPrefix } from './control/http-control.ts';
import type { Fault } from './faults/fault.ts';
import { createFaultPlan } from './faults/plan.ts';
import { findRoute, type Place, type Route } from './http/exchange.ts';
import { type Listener, listen } from './http/listen.ts';
import { mailRoutes, shardRoutes } from './http/mail-routes.ts';
import { receive } from './http/receive.ts';
import { textReply } from './http/reply.ts';
import { sendReply } from './http/send.ts';
import { serve } from './http/serve.ts';
import { createLog, type RequestLog } from './log.ts';
import { type ModeName, modes } from './modes/index.ts';
import { ageAll } from './oauth/adapter.ts';
import { startOAuth } from './oauth/start.ts';
import { defaultQuirks, type Quirks } from './quirks.ts';
import { shopRoutes } from './shop/routes.ts';
import { readState, writeState } from './state/data-file.ts';
import { presetTokens } from './state/initial-state.ts';
import type { Origins, World } from './world.ts';

export interface ServerOptions {
  /** Port of the mail origin; 0 (default) lets the system choose, as do the others. */
  readonly port?: number;
  readonly shopPort?: number;
  readonly shardPort?: number;
  /** Host names in the origins; both must lead to this machine. */
  readonly mailHost?: string;
  readonly shopHost?: string;
  readonly shardHost?: string;
  readonly mode?: ModeName;
  readonly quirks?: Partial<Quirks>;
  readonly faults?: readonly Fault[];
  /** Where to keep the state; in memory alone where absent. */
  readonly dataFile?: string;
  /** More pages of the shop's origin. */
  readonly pages?: readonly Route[];
}

/** A running server. */
export interface EmbeddedServer {
  readonly origins: Readonly<Origins>;
  readonly urls: {
    readonly session: string;
    readonly wellKnown: string;
    readonly api: string;
    readonly issuer: string;
    readonly authorize: string;
    readonly token: string;
    readonly register: string;
    readonly revoke: string;
    readonly shop: string;
    readonly signUp: string;
    readonly logIn: string;
    readonly checkout: string;
    readonly pages: string;
  };
  /** Scopes its metadata names. */
  readonly scopes: readonly string[];
  /** Capability of masked e-mail here. */
  readonly capability: string;
  readonly tokens: typeof presetTokens;
  readonly control: Control;
  readonly log: RequestLog;
  close(): Promise<void>;
}

function reportBug(error: unknown, res: ServerResponse): void {
  console.error(error);
  sendReply(res, textReply('The embedded server has a bug', 500));
}

/** Starts the whole: mail service, its shard, the pretend shop and the stranger, each on its own loopback port. */
export async function startServer(options: ServerOptions = {}): Promise<EmbeddedServer> {
  const mode = modes[options.mode ?? 'fastmail'];
  const initialQuirks: Quirks = { ...defaultQuirks, ...mode.quirks, ...options.quirks };
  const world: World = {
    clock: createClock(),
    state: readState(options.dataFile, mode.tokenCapabilities),
    quirks: { ...initialQuirks },
    faults: createFaultPlan(),
    log: createLog(),
    origins: { mail: '', shard: '', shop: '', elsewhere: '' },
    mode,
    accessTokens: { find: async () => null },
    creations: new Map(),
    inFlight: { api: 0 },
  };
  world.clock.onAdvance((ms) => ageAll(world.state, ms));
  const control = createControl(world, initialQuirks);
  const tables = new Map<Place, readonly Route[]>();

  const handle = async (place: Place, req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (place === 'mail' && req.url?.startsWith(controlPrefix)) {
      const quiet = { ...world, log: createLog(1) };
      const exchange = await receive(quiet, place, req, res);
      if (exchange) sendReply(res, answerControl(control, exchange));
    } else {
      const exchange = await receive(world, place, req, res);
      if (!exchange) return void res.socket?.destroy();
      await serve(
        world,
        exchange,
        findRoute(tables.get(place) ?? [], exchange.method, exchange.url.pathname),
      );
    }
    if (options.dataFile !== undefined && req.method !== 'GET') writeState(options.dataFile, world.state);
  };
  const open = async (place: Place, host: string, port = 0): Promise<Listener> => {
    const listener = await listen(port, (req, res) => {
      handle(place, req, res).catch((error: unknown) => reportBug(error, res));
    });
    world.origins[place] = `http://${host}:${listener.port}`;
    return listener;
  };
  const listeners = [
    await open('mail', options.mailHost ?? '127.0.0.1', options.port),
    await open('shard', options.shardHost ?? '127.0.0.1', options.shardPort),
    await open('shop', options.shopHost ?? 'localhost', options.shopPort),
    await open('elsewhere', '127.0.0.1'),
  ];
  const oauth = await startOAuth(world);
  world.accessTokens = oauth.accessTokens;
  tables.set('mail', mailRoutes(world, oauth.routes));
  tables.set('shard', shardRoutes(world));
  tables.set('shop', [...shopRoutes(world), ...(options.pages ?? [])]);
  for (const fault of options.faults ?? []) control.arm(fault);

  const { mail, shop } = world.origins;
  return {
    origins: world.origins,
    urls: {
      session: `${mail}${mode.sessionPath}`,
      wellKnown: `${mail}/.well-known/jmap`,
      api: `${mail}${mode.apiPath}`,
      issuer: mail,
      authorize: `${mail}${mode.oauthPaths.authorization}`,
      token: `${mail}${mode.oauthPaths.token}`,
      register: `${mail}${mode.oauthPaths.registration}`,
      revoke: `${mail}${mode.oauthPaths.revocation}`,
      shop: `${shop}/`,
      signUp: `${shop}/sign-up`,
      logIn: `${shop}/log-in`,
      checkout: `${shop}/checkout`,
      pages: `${shop}/pages`,
    },
    scopes: mode.scopes,
    capability: mode.capability,
    tokens: presetTokens,
    control,
    log: world.log,
    close: async () => {
      await oauth.close();
      await Promise.all(listeners.map((listener) => listener.close()));
    },
  };
}
