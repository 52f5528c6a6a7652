import type { Fault } from '../../faults/fault.ts';
import { isObject, isStrings, type JsonObject } from '../../json.ts';
import { expirePending } from '../../masks.ts';
import { maskedEmailCapability } from '../capabilities.ts';
import { type JmapMethod, type MethodCall, methodError } from '../method.ts';
import { createMask } from './create.ts';
import { destroyMask } from './destroy.ts';
import type { MaskedEmailDialect } from './dialect.ts';
import type { SetError } from './properties.ts';
import { updateMask } from './update.ts';

function forcedError(faults: readonly Fault[], kind: Fault['kind'], type: string): SetError | null {
  const fault = faults.find((one) => one.kind === kind);
  if (!fault) return null;
  return {
    type: fault.type ?? type,
    ...(fault.text === undefined ? {} : { description: fault.text }),
    ...(fault.properties === undefined ? {} : { properties: fault.properties }),
  };
}

function runCreates(create: JsonObject, call: MethodCall, dialect: MaskedEmailDialect) {
  const created: JsonObject = {};
  const notCreated: JsonObject = {};
  const forced = forcedError(call.faults, 'not-created', 'rateLimit');
  for (const [key, wish] of Object.entries(create)) {
    const outcome = forced ? { error: forced } : createMask(wish, call, dialect);
    if ('error' in outcome) {
      notCreated[key] = outcome.error;
    } else {
      created[key] = outcome.record;
      call.createdIds.set(key, outcome.id);
    }
  }
  return { created, notCreated };
}

function runUpdates(update: JsonObject, call: MethodCall, dialect: MaskedEmailDialect) {
  const updated: JsonObject = {};
  const notUpdated: JsonObject = {};
  const forced = forcedError(call.faults, 'not-updated', 'forbidden');
  for (const [key, patch] of Object.entries(update)) {
    const id = key.startsWith('#') ? (call.createdIds.get(key.slice(1)) ?? key) : key;
    const error = forced ?? updateMask(id, patch, call, dialect);
    if (error) notUpdated[key] = error;
    else updated[id] = null;
  }
  return { updated, notUpdated };
}

function runDestroys(destroy: readonly string[], call: MethodCall, dialect: MaskedEmailDialect) {
  const destroyed: string[] = [];
  const notDestroyed: JsonObject = {};
  const forced = forcedError(call.faults, 'not-destroyed', 'forbidden');
  for (const id of destroy) {
    const error = forced ?? destroyMask(id, call, dialect);
    if (error) notDestroyed[id] = error;
    else destroyed.push(id);
  }
  return { destroyed, notDestroyed };
}

/** Members that hold nothing are left out, as in the published captures; `created`, `updated` and `destroyed` stay. */
function withoutEmpty(name: string, map: JsonObject): JsonObject {
  return Object.keys(map).length === 0 ? {} : { [name]: map };
}

/** `MaskedEmail/set` (RFC 8620 §5.3). */
export function maskedEmailSet(dialect: MaskedEmailDialect): JmapMethod {
  return {
    capability: maskedEmailCapability,
    writes: true,
    run(call) {
      const { world, user, args } = call;
      const create = args['create'] ?? {};
      const update = args['update'] ?? {};
      const destroy = args['destroy'] ?? [];
      if (!isObject(create)) return methodError('invalidArguments', { arguments: ['create'] });
      if (!isObject(update)) return methodError('invalidArguments', { arguments: ['update'] });
      if (!isStrings(destroy)) return methodError('invalidArguments', { arguments: ['destroy'] });
      const count = Object.keys(create).length + Object.keys(update).length + destroy.length;
      if (count > world.quirks.maxObjectsInSet) return methodError('requestTooLarge');
      expirePending(world);
      const oldState = dialect.setState(world, user.id);
      const ifInState = args['ifInState'] ?? null;
      if (ifInState !== null && ifInState !== dialect.getState(world, user.id))
        return methodError('stateMismatch');
      const { created, notCreated } = runCreates(create, call, dialect);
      const { updated, notUpdated } = runUpdates(update, call, dialect);
      const { destroyed, notDestroyed } = runDestroys(destroy, call, dialect);
      return {
        ok: true,
        args: {
          accountId: user.id,
          oldState,
          newState: dialect.setState(world, user.id),
          created,
          updated,
          destroyed,
          ...withoutEmpty('notCreated', notCreated),
          ...withoutEmpty('notUpdated', notUpdated),
          ...withoutEmpty('notDestroyed', notDestroyed),
        },
      };
    },
  };
}
