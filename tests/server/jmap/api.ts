import type { Fault } from '../faults/fault.ts';
import type { Exchange } from '../http/exchange.ts';
import { jsonReply, problemReply, type Reply, textReply } from '../http/reply.ts';
import type { JsonObject } from '../json.ts';
import type { Principal, World } from '../world.ts';
import { authenticate } from './authenticate.ts';
import { coreCapability } from './capabilities.ts';
import { type MethodOutcome, methodError } from './method.ts';
import { type Response, resolveReferences } from './references.ts';
import { type Call, type JmapRequest, readRequest } from './request.ts';
import { openCapabilities, sessionState } from './session.ts';

/** The last check before a method runs: capability, account, right to write. */
function runMethod(
  world: World,
  principal: Principal,
  request: JmapRequest,
  [name, args]: readonly [string, JsonObject],
  createdIds: Map<string, string>,
  faults: readonly Fault[],
): MethodOutcome {
  if (name === 'Core/echo') return { ok: true, args };
  const method = world.mode.methods[name];
  if (!method || !request.using.includes(method.capability)) return methodError('unknownMethod');
  const accountId = args['accountId'];
  if (typeof accountId !== 'string') return methodError('invalidArguments', { arguments: ['accountId'] });
  const user = world.state.users.find((one) => one.id === accountId && one.id === principal.userId);
  if (!user) return methodError('accountNotFound');
  if (!openCapabilities(world, principal).includes(world.mode.capability)) {
    return methodError('accountNotSupportedByMethod');
  }
  if (method.writes && (principal.readOnly || world.quirks.readOnlyAccount)) {
    return methodError('accountReadOnly');
  }
  return method.run({ world, user, principal, args, createdIds, faults });
}

function forcedOutcome(faults: readonly Fault[], when: 'method-error' | 'method-error-after-commit') {
  const fault = faults.find((one) => one.kind === when);
  if (!fault) return null;
  const type = fault.type ?? (when === 'method-error' ? 'serverFail' : 'serverPartialFail');
  return methodError(type, fault.text === undefined ? {} : { description: fault.text });
}

/** A fault aimed at one method leaves the other calls of the request alone. */
function faultsFor(name: string, faults: readonly Fault[]): readonly Fault[] {
  if (name === 'Core/echo') return [];
  return faults.filter((fault) => fault.match?.jmap === undefined || fault.match.jmap === name);
}

function runCalls(world: World, principal: Principal, request: JmapRequest, faults: readonly Fault[]) {
  const createdIds = new Map(Object.entries(request.createdIds ?? {}));
  const responses: Response[] = [];
  const run = ([name, args, callId]: Call): Response => {
    const own = faultsFor(name, faults);
    const resolved = resolveReferences(args, responses);
    const outcome =
      forcedOutcome(own, 'method-error') ??
      (typeof resolved === 'string'
        ? methodError(resolved)
        : runMethod(world, principal, request, [name, resolved], createdIds, own));
    const answered = forcedOutcome(own, 'method-error-after-commit') ?? outcome;
    return answered.ok ? [name, answered.args, callId] : ['error', answered.error, callId];
  };
  for (const call of request.methodCalls) responses.push(run(call));
  return { responses, createdIds };
}

function refuseCapabilities(world: World, principal: Principal, using: readonly string[]): Reply | null {
  const known = new Set([
    coreCapability,
    world.mode.capability,
    ...Object.values(world.mode.methods).map((method) => method.capability),
    ...openCapabilities(world, principal),
  ]);
  const status = world.mode.unknownCapabilityStatus;
  const unknown = using.find((uri) => !known.has(uri));
  if (unknown !== undefined) {
    return problemReply('unknownCapability', status, { detail: `Unknown capability: ${unknown}` });
  }
  if (!using.includes(coreCapability)) {
    return problemReply('unknownCapability', status, { detail: 'The core capability is missing' });
  }
  const open = openCapabilities(world, principal);
  const closed = using.find((uri) => uri !== coreCapability && !open.includes(uri));
  return closed === undefined
    ? null
    : textReply(`Disallowed capabilities for this type/client: ${closed}`, 403);
}

/** Answers a POST to the API resource (RFC 8620 §3). */
export async function answerApi(world: World, exchange: Exchange, faults: readonly Fault[]): Promise<Reply> {
  const who = await authenticate(world, exchange);
  if ('refused' in who) return who.refused;
  const { quirks, mode } = world;
  if (exchange.body.length > quirks.maxSizeRequest) {
    return problemReply('limit', 400, { limit: 'maxSizeRequest', detail: 'The request is too large' });
  }
  const request = readRequest(exchange.body, exchange.headers['content-type']);
  if (typeof request === 'string') return problemReply(request, 400, { detail: 'Not a JMAP request' });
  const refused = refuseCapabilities(world, who.principal, request.using);
  if (refused) return refused;
  if (request.methodCalls.length > quirks.maxCallsInRequest) {
    return problemReply('limit', 400, { limit: 'maxCallsInRequest', detail: 'Too many calls' });
  }
  const { responses, createdIds } = runCalls(world, who.principal, request, faults);
  return jsonReply({
    ...mode.responseExtras,
    methodResponses: responses,
    ...(request.createdIds ? { createdIds: Object.fromEntries(createdIds) } : {}),
    sessionState: sessionState(world),
  });
}
