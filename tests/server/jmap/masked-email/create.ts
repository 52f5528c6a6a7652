import { isObject, type JsonObject, mergePatch } from '../../json.ts';
import { addMask, type MaskSeed, masksOf } from '../../masks.ts';
import type { Mask, MaskState } from '../../state/state.ts';
import type { MethodCall } from '../method.ts';
import type { MaskedEmailDialect } from './dialect.ts';
import { checkProperties, type SetError } from './properties.ts';
import { maskRecord } from './record.ts';

type Created = { readonly record: JsonObject; readonly id: string } | { readonly error: SetError };

const hour = 3600 * 1000;

function refusedByRate({ world, user }: MethodCall): SetError | null {
  const now = world.clock.now();
  const recent = (world.creations.get(user.id) ?? []).filter((at) => now - at < hour);
  world.creations.set(user.id, recent);
  if (recent.length >= world.quirks.createsPerHour) return { type: 'rateLimit' };
  recent.push(now);
  return null;
}

function refusedByQuota({ world, user }: MethodCall): SetError | null {
  const { maxMasks } = world.quirks;
  const held = masksOf(world, user.id).filter((mask) => mask.state !== 'deleted').length;
  return maxMasks !== null && held >= maxMasks ? { type: 'overQuota' } : null;
}

function checkPrefix(prefix: unknown, dialect: MaskedEmailDialect): SetError | null {
  if (prefix === undefined || prefix === null || prefix === '') return null;
  if (typeof prefix !== 'string' || !/^[a-z0-9_]{1,64}$/.test(prefix)) {
    return { type: 'invalidProperties', properties: ['emailPrefix'] };
  }
  // Fastmail names no property here (seen in captures).
  return dialect.reservedPrefixes.has(prefix)
    ? { type: 'invalidProperties', description: 'Name is reserved' }
    : null;
}

function checkState(wish: JsonObject, call: MethodCall, dialect: MaskedEmailDialect): SetError | null {
  const state = wish['state'] ?? 'pending';
  const allowed = dialect.createStates.some((one) => one === state);
  const refused = state === 'pending' && call.world.quirks.pending === 'refuse';
  return allowed && !refused ? null : { type: 'invalidProperties', properties: ['state'] };
}

function checkDomain(wish: JsonObject, dialect: MaskedEmailDialect): SetError | null {
  const domain = wish['domain'];
  if (domain === undefined || dialect.domains === null) return null;
  return dialect.domains.some((one) => one === domain)
    ? null
    : { type: 'forbidden', description: 'This domain is not yours', properties: ['domain'] };
}

function seedOf(wish: JsonObject, { world, principal }: MethodCall): MaskSeed {
  const text = (name: string) => (typeof wish[name] === 'string' ? String(wish[name]) : '');
  const asked: MaskState =
    wish['state'] === 'enabled' || wish['state'] === 'disabled' ? wish['state'] : 'pending';
  return {
    state: asked === 'pending' && world.quirks.pending === 'ignore' ? 'enabled' : asked,
    forDomain: text('forDomain'),
    description: text('description'),
    url: typeof wish['url'] === 'string' ? wish['url'] : null,
    emailPrefix: text('emailPrefix'),
    createdBy: principal.name,
    ...(text('domain') === '' ? {} : { domain: text('domain') }),
  };
}

/** Only what the client did not send, or what the server changed (RFC 8620 §5.3). */
function partialRecord(mask: Mask, wish: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(maskRecord(mask)).filter(([name, value]) => !(name in wish) || wish[name] !== value),
  );
}

function altered(seed: MaskSeed, call: MethodCall): MaskSeed {
  const fault = call.faults.find((one) => one.kind === 'altered-record');
  if (!fault) return seed;
  const patched = mergePatch(seed, fault.value ?? { description: 'altered by the server' });
  return isObject(patched) ? { ...seed, ...patched } : seed;
}

/** One creation of a `MaskedEmail/set`. */
export function createMask(wish: unknown, call: MethodCall, dialect: MaskedEmailDialect): Created {
  const extra = dialect.domains === null ? ['emailPrefix'] : ['emailPrefix', 'domain'];
  const ill = checkProperties(wish, extra, dialect.maxText);
  if (ill || !isObject(wish)) return { error: ill ?? { type: 'invalidProperties' } };
  const refused =
    checkState(wish, call, dialect) ??
    checkPrefix(wish['emailPrefix'], dialect) ??
    checkDomain(wish, dialect) ??
    refusedByQuota(call) ??
    refusedByRate(call);
  if (refused) return { error: refused };
  const mask = addMask(call.world, call.user, {
    ...altered(seedOf(wish, call), call),
    localPart: dialect.localPart,
  });
  const record = partialRecord(mask, wish);
  return {
    id: mask.id,
    record: dialect.domains === null ? record : { ...record, emailPrefix: mask.emailPrefix },
  };
}
