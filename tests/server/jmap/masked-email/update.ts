import { isObject } from '../../json.ts';
import { findMask } from '../../masks.ts';
import type { Mask, MaskState } from '../../state/state.ts';
import type { MethodCall } from '../method.ts';
import type { MaskedEmailDialect } from './dialect.ts';
import { checkProperties, type SetError } from './properties.ts';

const states: readonly MaskState[] = ['pending', 'enabled', 'disabled', 'deleted'];

/** `pending` once left cannot come back. */
function nextState(mask: Mask, wanted: unknown): MaskState | null {
  const state = states.find((one) => one === wanted);
  if (state === undefined || (state === 'pending' && mask.state !== 'pending')) return null;
  return state;
}

/** One update of a `MaskedEmail/set`. Null when it was done. */
export function updateMask(
  id: string,
  patch: unknown,
  { world, user }: MethodCall,
  dialect: MaskedEmailDialect,
): SetError | null {
  const mask = findMask(world, user.id, id);
  if (!mask) return { type: 'notFound' };
  const ill = checkProperties(patch, [], dialect.maxText);
  if (ill || !isObject(patch)) return ill ?? { type: 'invalidPatch' };
  if ('state' in patch) {
    const state = nextState(mask, patch['state']);
    if (state === null) return { type: 'invalidProperties', properties: ['state'] };
    mask.state = state;
  }
  if (typeof patch['forDomain'] === 'string') mask.forDomain = patch['forDomain'];
  if (typeof patch['description'] === 'string') mask.description = patch['description'];
  if ('url' in patch) mask.url = typeof patch['url'] === 'string' ? patch['url'] : null;
  return null;
}
