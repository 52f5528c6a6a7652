import { setTimeout as sleep } from 'node:timers/promises';
import type { Facts, Fault } from '../faults/fault.ts';
import { stageOf } from '../faults/plan.ts';
import { strikeBefore } from '../faults/strike-before.ts';
import { strikeReply } from '../faults/strike-reply.ts';
import { strikeSend } from '../faults/strike-send.ts';
import { answerApi } from '../jmap/api.ts';
import { changeKinds, summariseCalls } from '../jmap/facts.ts';
import { loggedFields } from '../log.ts';
import type { World } from '../world.ts';
import { readForm } from './body.ts';
import { corsRoutes, preflightReply, withCors } from './cors.ts';
import type { Exchange, Route } from './exchange.ts';
import { problemReply, type Reply, textReply } from './reply.ts';
import { sendReply } from './send.ts';

/** Routes a `latency` quirk slows: the service, not the shop's pages. */
const slowRoutes = new Set([...corsRoutes, 'authorize']);

function describe(exchange: Exchange, route: Route | undefined): Facts {
  const { entry, body, headers, method, url, place } = exchange;
  entry.route = route?.name ?? 'none';
  if (entry.route === 'api') entry.jmap = summariseCalls(body);
  if ((headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
    entry.form = loggedFields(readForm(body));
  }
  return {
    place,
    method,
    route: entry.route,
    path: url.pathname,
    jmap: entry.jmap.map((call) => call.name),
    calls: changeKinds(entry.jmap),
    grantType: entry.form['grant_type'] ?? null,
  };
}

async function answer(world: World, exchange: Exchange, route: Route | undefined, faults: readonly Fault[]) {
  if (!route) return textReply('Not found', 404);
  if (route.name === 'api') {
    return answerApi(
      world,
      exchange,
      faults.filter((fault) => stageOf(fault) === 'method'),
    );
  }
  return route.handle(exchange);
}

function send(world: World, exchange: Exchange, reply: Reply): void {
  const { entry, res } = exchange;
  entry.status = reply.status;
  entry.ms = Date.now() - entry.at;
  const shared = corsRoutes.has(entry.route);
  sendReply(res, shared ? withCors(reply, !world.quirks.noCors) : reply, exchange.method !== 'HEAD');
}

function cut(exchange: Exchange): void {
  exchange.entry.cut = true;
  exchange.entry.ms = Date.now() - exchange.entry.at;
}

/** RFC 8620 §2: more requests at once than `maxConcurrentRequests` are refused. */
function refuseCrowd(world: World): Reply | null {
  if (world.inFlight.api <= world.quirks.maxConcurrentRequests) return null;
  return problemReply('limit', 400, { limit: 'maxConcurrentRequests', detail: 'Too many requests at once' });
}

/** One request from its facts to its last byte, with every fault that strikes it. */
export async function serve(world: World, exchange: Exchange, route: Route | undefined): Promise<void> {
  if (route?.name !== 'api') return play(world, exchange, route);
  world.inFlight.api += 1;
  try {
    await play(world, exchange, route);
  } finally {
    world.inFlight.api -= 1;
  }
}

async function play(world: World, exchange: Exchange, route: Route | undefined): Promise<void> {
  const facts = describe(exchange, route);
  const { res, entry } = exchange;
  if (exchange.method === 'OPTIONS') return send(world, exchange, preflightReply(!world.quirks.noCors));
  const faults = [...world.faults.take(facts)];
  const at = (stage: ReturnType<typeof stageOf>) => faults.filter((fault) => stageOf(fault) === stage);
  if (world.quirks.latency > 0 && slowRoutes.has(facts.route)) await sleep(world.quirks.latency);
  entry.faults = faults.map((fault) => fault.kind);
  for (const fault of at('before')) {
    const struck = await strikeBefore(fault, world, res);
    if (struck === 'cut') return cut(exchange);
    if (struck) return send(world, exchange, struck);
  }
  const crowded = facts.route === 'api' ? refuseCrowd(world) : null;
  if (crowded) return send(world, exchange, crowded);
  let reply = await answer(world, exchange, route, faults);
  // The redirect that carries the code is known only now: it is a route of its own for faults.
  if (facts.route === 'authorize' && typeof reply.headers['location'] === 'string') {
    if (/[?&#](code|error)=/.test(reply.headers['location'])) {
      faults.push(...world.faults.take({ ...facts, route: 'callback' }));
      entry.faults = faults.map((fault) => fault.kind);
    }
  }
  for (const fault of at('reply')) reply = strikeReply(fault, world, reply);
  for (const fault of at('send')) {
    const struck = await strikeSend(fault, reply, res);
    if (struck === 'cut') return cut(exchange);
    if (struck) reply = struck;
  }
  send(world, exchange, reply);
}
