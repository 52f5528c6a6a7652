import { maskedEmailCapability } from '../capabilities.ts';
import { type JmapMethod, methodError } from '../method.ts';
import { changesSince, maskState } from './snapshots.ts';

/** `MaskedEmail/changes` as Fastmail answers it. */
export const changesUnsupported: JmapMethod = {
  capability: maskedEmailCapability,
  writes: false,
  run: () =>
    methodError('cannotCalculateChanges', {
      description: 'Not currently supported for this object type',
    }),
};

/** `MaskedEmail/changes` (RFC 8620 §5.2) where the server keeps states. `maxChanges` cuts the answer short. */
export const maskedEmailChanges: JmapMethod = {
  capability: maskedEmailCapability,
  writes: false,
  run({ world, user, args }) {
    const { sinceState, maxChanges } = args;
    if (typeof sinceState !== 'string') return methodError('invalidArguments', { arguments: ['sinceState'] });
    // Taken first: the answer leads to this state.
    const newState = maskState(world, user.id);
    const changes = changesSince(world, user.id, sinceState);
    if (!changes) return methodError('cannotCalculateChanges');
    const count = changes.created.length + changes.updated.length + changes.destroyed.length;
    if (typeof maxChanges === 'number' && count > maxChanges) return methodError('tooManyChanges');
    const answer = { accountId: user.id, oldState: sinceState, newState, hasMoreChanges: false, ...changes };
    return { ok: true, args: answer };
  },
};
