import type { Alias } from '../domain/alias.ts';
import type { KnownAlias } from './dialect.ts';
import { asObject, own } from './json.ts';
import { nothingKnown, parseMaskedEmail } from './masked-email-alias.ts';

/**
 * An `x:MaskedEmail` to an alias, or null where it has no usable id or address. It shares all but its switch and its end with
 * the MaskedEmail type; an address past its end bounces whatever its switch says.
 */
export function parseStalwartMask(record: unknown, known: KnownAlias = nothingKnown): Alias | null {
  const object = asObject(record);
  const alias = parseMaskedEmail(withoutState(object), known);
  if (!alias) return null;
  const enabled = own(object, 'enabled');
  const expiresAt = own(object, 'expiresAt');
  const end = typeof expiresAt === 'string' ? Date.parse(expiresAt) : Number.NaN;
  const isOver = end <= Date.now();
  const state = typeof enabled === 'boolean' ? (enabled ? 'enabled' : 'deleted') : alias.state;
  return {
    ...alias,
    state: isOver ? 'deleted' : state,
    ...(typeof expiresAt === 'string' && !Number.isNaN(end) && { expiresAt }),
  };
}

/** The type has no `state`; one that is there all the same means nothing. */
function withoutState(object: ReturnType<typeof asObject>) {
  return object && Object.fromEntries(Object.entries(object).filter(([name]) => name !== 'state'));
}
