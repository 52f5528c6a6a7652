import { findMask } from '../../masks.ts';
import type { MethodCall } from '../method.ts';
import type { MaskedEmailDialect } from './dialect.ts';
import type { SetError } from './properties.ts';

/** One destroy of a `MaskedEmail/set`. Null when it was done. A `#creationId` is not resolved, as at Fastmail. */
export function destroyMask(
  id: string,
  { world, user }: MethodCall,
  dialect: MaskedEmailDialect,
): SetError | null {
  const mask = findMask(world, user.id, id);
  if (!mask) return { type: 'notFound' };
  if (dialect.destroyKeeps) {
    mask.state = 'deleted';
    return null;
  }
  if (mask.lastMessageAt !== null) {
    return {
      type: 'forbidden',
      subType: 'addressInUse',
      description: 'Only masked emails that have not received email can be destroyed',
    };
  }
  world.state.masks = world.state.masks.filter((one) => one !== mask);
  return null;
}
