import { type Alias, type AliasState, aliasStates } from '../domain/alias.ts';
import type { KnownAlias } from './dialect.ts';
import { isEmailAddress } from './email-address.ts';
import { asObject, asString, own } from './json.ts';

/**
 * A state that we don't know counts as `enabled`: the address stays in sight, nobody is told that mail has stopped
 * when it may not have, and whatever the person then chooses leads to a state that is known.
 */
const unknownState: AliasState = 'enabled';

export const nothingKnown: KnownAlias = { state: unknownState, forDomain: '', description: '', url: null };

/**
 * A MaskedEmail object to an alias, or null where it has no usable id or address. Absent or mistyped properties keep
 * what is known: `created` holds only what the client did not send.
 */
export function parseMaskedEmail(value: unknown, known: KnownAlias = nothingKnown): Alias | null {
  const object = asObject(value);
  const id = own(object, 'id');
  const email = own(object, 'email');
  if (!isId(id) || !isEmailAddress(email)) return null;
  const url = own(object, 'url');
  return {
    id,
    email,
    state: aliasStates.find((state) => state === own(object, 'state')) ?? known.state,
    // Clients clear it with a space where the server refuses an empty string.
    forDomain: asString(own(object, 'forDomain'), known.forDomain).trim(),
    description: asString(own(object, 'description'), known.description),
    createdAt: asDate(own(object, 'createdAt')),
    createdBy: asString(own(object, 'createdBy')),
    lastMessageAt: asDate(own(object, 'lastMessageAt')),
    url: typeof url === 'string' || url === null ? url : known.url,
  };
}

/** RFC 8620 §1.2. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,255}$/.test(value);
}

/** RFC 8620 §1.4: a UTCDate, else null. */
function asDate(value: unknown): string | null {
  const isDate = typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value));
  return isDate ? value : null;
}
