import { maskedEmailCapability } from '../capabilities.ts';
import { type JmapMethod, methodError } from '../method.ts';

/** `MaskedEmail/changes` as Fastmail answers it. */
export const changesUnsupported: JmapMethod = {
  capability: maskedEmailCapability,
  writes: false,
  run: () =>
    methodError('cannotCalculateChanges', {
      description: 'Not currently supported for this object type',
    }),
};
