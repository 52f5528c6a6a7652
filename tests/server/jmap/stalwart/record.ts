import type { JsonObject } from '../../json.ts';
import type { Mask } from '../../state/state.ts';

/** Properties of an `x:MaskedEmail`. There is no state, no pending and no lastMessageAt. */
export const stalwartProperties = [
  'id',
  'accountId',
  'email',
  'enabled',
  'description',
  'forDomain',
  'createdAt',
  'createdBy',
  'expiresAt',
  'url',
] as const;

const orNull = (text: string) => (text === '' ? null : text);

/** A mask as Stalwart's registry gives it. What it calls disabled bounces, so it is our `deleted`. */
export function stalwartRecord(mask: Mask): JsonObject {
  return {
    id: mask.id,
    accountId: mask.userId,
    email: mask.email,
    enabled: mask.state === 'enabled',
    description: orNull(mask.description),
    forDomain: orNull(mask.forDomain),
    createdAt: mask.createdAt,
    createdBy: orNull(mask.createdBy),
    expiresAt: mask.expiresAt ?? null,
    url: mask.url,
  };
}
