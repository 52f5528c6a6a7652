import { isObject, isStrings, type JsonObject } from '../../json.ts';
import { addMask, expirePending, findMask, masksOf } from '../../masks.ts';
import type { Mask } from '../../state/state.ts';
import { randomCharacters } from '../../state/words.ts';
import type { SetError } from '../masked-email/properties.ts';
import { type MethodCall, methodError } from '../method.ts';
import { checkObject } from './check.ts';
import { registryMethod } from './method.ts';
import { stalwartRecord } from './record.ts';

type Created = { readonly record: JsonObject } | { readonly error: SetError };

const text = (object: JsonObject, name: string) =>
  typeof object[name] === 'string' ? String(object[name]) : '';

function createOne(wish: unknown, { world, user, faults }: MethodCall): Created {
  const forced = faults.find((fault) => fault.kind === 'not-created');
  if (forced) return { error: { type: forced.type ?? 'rateLimit' } };
  const checked = checkObject(wish, true);
  if ('error' in checked) return checked;
  const { object } = checked;
  const domain = object['emailDomain'] ?? user.maskDomain;
  if (domain !== user.maskDomain) return { error: { type: 'forbidden', properties: ['emailDomain'] } };
  const { maxMasks } = world.quirks;
  if (maxMasks !== null && masksOf(world, user.id).length >= maxMasks)
    return { error: { type: 'overQuota' } };
  const head = text(object, 'emailPrefix').toLowerCase() || randomCharacters(16);
  const mask = addMask(world, user, {
    state: object['enabled'] === false ? 'deleted' : 'enabled',
    description: text(object, 'description'),
    forDomain: text(object, 'forDomain'),
    createdBy: text(object, 'createdBy'),
    url: text(object, 'url') || null,
    expiresAt: text(object, 'expiresAt') || null,
    localPart: () => `${head}.${randomCharacters(24)}`,
  });
  const record = Object.entries(stalwartRecord(mask)).filter(([name]) => !(name in object));
  return { record: Object.fromEntries(record) };
}

function updateOne(id: string, patch: unknown, { world, user }: MethodCall): SetError | null {
  const mask: Mask | undefined = findMask(world, user.id, id);
  if (!mask) return { type: 'notFound' };
  const checked = checkObject(patch, false);
  if ('error' in checked) return checked.error;
  const { object } = checked;
  if ('enabled' in object) mask.state = object['enabled'] === true ? 'enabled' : 'deleted';
  if ('description' in object) mask.description = text(object, 'description');
  if ('forDomain' in object) mask.forDomain = text(object, 'forDomain');
  if ('url' in object) mask.url = text(object, 'url') || null;
  return null;
}

function destroyOne(id: string, { world, user }: MethodCall): SetError | null {
  const mask = findMask(world, user.id, id);
  if (!mask) return { type: 'notFound' };
  world.state.masks = world.state.masks.filter((one) => one !== mask);
  return null;
}

/** `x:MaskedEmail/set`: a quota instead of a rate, and a `destroy` that destroys. */
export const stalwartSet = registryMethod(true, (call) => {
  const { create = {}, update = {}, destroy = [] } = call.args;
  if (!isObject(create) || !isObject(update) || !isStrings(destroy)) return methodError('invalidArguments');
  expirePending(call.world);
  const answer = {
    created: new Map<string, unknown>(),
    notCreated: new Map<string, SetError>(),
    updated: new Map<string, null>(),
    notUpdated: new Map<string, SetError>(),
    notDestroyed: new Map<string, SetError>(),
  };
  const destroyed: string[] = [];
  for (const [key, wish] of Object.entries(create)) {
    const outcome = createOne(wish, call);
    if ('error' in outcome) answer.notCreated.set(key, outcome.error);
    else answer.created.set(key, outcome.record);
  }
  for (const [id, patch] of Object.entries(update)) {
    const error = updateOne(id, patch, call);
    if (error) answer.notUpdated.set(id, error);
    else answer.updated.set(id, null);
  }
  for (const id of destroy) {
    const error = destroyOne(id, call);
    if (error) answer.notDestroyed.set(id, error);
    else destroyed.push(id);
  }
  const filled = Object.entries(answer).filter(([, map]) => map.size > 0);
  const maps = filled.map(([name, map]) => [name, Object.fromEntries(map)]);
  return { ok: true, args: { accountId: call.user.id, ...Object.fromEntries(maps), destroyed } };
});
