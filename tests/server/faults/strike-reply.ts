import type { Reply } from '../http/reply.ts';
import { isObject, type JsonObject, mergePatch, parseJson } from '../json.ts';
import type { World } from '../world.ts';
import type { Fault } from './fault.ts';
import { strikeCallback } from './strike-callback.ts';

type Change = (json: JsonObject) => unknown;

function onJson(reply: Reply, change: Change): Reply {
  const json = parseJson(reply.body.toString());
  return isObject(json) ? { ...reply, body: JSON.stringify(change(json)) } : reply;
}

/** Applies a change to every method response's triple. */
function onResponses(change: (response: unknown[]) => unknown[]): Change {
  return (json) => {
    const { methodResponses } = json;
    if (!Array.isArray(methodResponses)) return json;
    return {
      ...json,
      methodResponses: methodResponses.map((one) => (Array.isArray(one) ? change(one) : one)),
    };
  };
}

/** Applies a change to the `created` map of every /set response. */
function onCreated(change: (created: JsonObject, args: JsonObject) => JsonObject): Change {
  return onResponses(([name, args, callId]) => {
    if (!isObject(args) || !isObject(args['created'])) return [name, args, callId];
    return [name, change(args['created'], args), callId];
  });
}

const eachCreated = (change: (record: unknown) => unknown): Change =>
  onCreated((created, args) => ({
    ...args,
    created: Object.fromEntries(Object.entries(created).map(([key, record]) => [key, change(record)])),
  }));

function withoutEmail(record: unknown): unknown {
  return isObject(record) ? mergePatch(record, { email: null }) : record;
}

function refuseToo(created: JsonObject, args: JsonObject): JsonObject {
  const notCreated = Object.fromEntries(Object.keys(created).map((key) => [key, { type: 'rateLimit' }]));
  return { ...args, notCreated };
}

function readOnlyAccounts(json: JsonObject): unknown {
  const accounts = isObject(json['accounts']) ? json['accounts'] : {};
  const closed = Object.entries(accounts).map(([id, account]) => [
    id,
    mergePatch(account, { isReadOnly: true }),
  ]);
  return { ...json, accounts: Object.fromEntries(closed) };
}

function withoutCapability(world: World, json: JsonObject): unknown {
  const uri = world.mode.capability;
  const accounts = isObject(json['accounts']) ? json['accounts'] : {};
  const bare = Object.keys(accounts).map((id) => [id, { accountCapabilities: { [uri]: null } }]);
  return mergePatch(json, {
    capabilities: { [uri]: null },
    primaryAccounts: { [uri]: null },
    accounts: Object.fromEntries(bare),
  });
}

/** Plays a fault on a finished reply; returns it as it shall go out. */
export function strikeReply(fault: Fault, world: World, reply: Reply): Reply {
  const stranger = world.origins.elsewhere;
  switch (fault.kind) {
    case 'patch':
      return onJson(reply, (json) => mergePatch(json, fault.value ?? {}));
    case 'wrong-call-id':
      return onJson(
        reply,
        onResponses(([name, args]) => [name, args, 'nobody-sent-this']),
      );
    case 'no-responses':
      return onJson(reply, (json) => ({ ...json, methodResponses: [] }));
    case 'extra-response':
      return onJson(reply, (json) => ({
        ...json,
        methodResponses: [['Core/echo', { unasked: true }, 'other']].concat(
          Array.isArray(json['methodResponses']) ? json['methodResponses'] : [],
        ),
      }));
    case 'session-state-changed':
      return onJson(reply, (json) => ({ ...json, sessionState: 'another-state' }));
    case 'created-missing':
      return onJson(
        reply,
        onCreated((_, args) => ({ ...args, created: {} })),
      );
    case 'created-null':
      return onJson(
        reply,
        eachCreated(() => null),
      );
    case 'created-no-email':
      return onJson(reply, eachCreated(withoutEmail));
    case 'created-bad-email':
      return onJson(
        reply,
        eachCreated((record) => mergePatch(record, { email: fault.value ?? 'javascript:alert(1)' })),
      );
    case 'created-and-not-created':
      return onJson(reply, onCreated(refuseToo));
    case 'session-no-capability':
      return onJson(reply, (json) => withoutCapability(world, json));
    case 'session-no-primary':
      return onJson(reply, (json) => ({ ...json, primaryAccounts: {} }));
    case 'session-read-only':
      return onJson(reply, readOnlyAccounts);
    case 'session-bad-api-url':
      return onJson(reply, (json) => ({ ...json, apiUrl: fault.value ?? `${stranger}/jmap/api/` }));
    case 'token-patch':
      return onJson(reply, (json) => mergePatch(json, fault.value ?? { refresh_token: null }));
    case 'metadata-other-issuer':
      return onJson(reply, (json) => ({ ...json, issuer: fault.value ?? stranger }));
    default:
      return strikeCallback(fault, stranger, reply);
  }
}
