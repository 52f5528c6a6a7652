import type { JsonObject } from '../../json.ts';
import type { Mask } from '../../state/state.ts';

/** Properties of a MaskedEmail as /get gives them. `emailPrefix` is never returned. */
export const maskProperties = [
  'id',
  'email',
  'state',
  'forDomain',
  'description',
  'lastMessageAt',
  'createdAt',
  'createdBy',
  'url',
] as const;

/** A mask on the wire. */
export function maskRecord(mask: Mask): JsonObject {
  return Object.fromEntries(maskProperties.map((name) => [name, mask[name]]));
}
