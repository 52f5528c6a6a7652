import { isObject } from '../../json.ts';
import { masksOf } from '../../masks.ts';
import type { Mask } from '../../state/state.ts';
import { maskedEmailCapability } from '../capabilities.ts';
import { type JmapMethod, methodError } from '../method.ts';

const filterNames = new Set(['forDomain', 'state', 'text']);

function passes(mask: Mask, filter: Record<string, unknown>): boolean {
  const { forDomain, state, text } = filter;
  const haystack = `${mask.email} ${mask.description} ${mask.forDomain}`.toLowerCase();
  return (
    (forDomain === undefined || mask.forDomain === forDomain) &&
    (state === undefined || mask.state === state) &&
    (typeof text !== 'string' || haystack.includes(text.toLowerCase()))
  );
}

/** `MaskedEmail/query`: undocumented at Fastmail, but there. */
export const maskedEmailQuery: JmapMethod = {
  capability: maskedEmailCapability,
  writes: false,
  run({ world, user, args }) {
    const filter = args['filter'] ?? {};
    if (!isObject(filter)) return methodError('invalidArguments', { arguments: ['filter'] });
    if (Object.keys(filter).some((name) => !filterNames.has(name))) return methodError('unsupportedFilter');
    const ids = masksOf(world, user.id)
      .filter((mask) => passes(mask, filter))
      .map((mask) => mask.id);
    return {
      ok: true,
      args: { accountId: user.id, queryState: 'unknown', canCalculateChanges: false, position: 0, ids },
    };
  },
};
