import { isStrings } from '../../json.ts';
import { masksOf } from '../../masks.ts';
import { maskedEmailCapability } from '../capabilities.ts';
import { type JmapMethod, methodError } from '../method.ts';
import type { MaskedEmailDialect } from './dialect.ts';
import { maskProperties, maskRecord } from './record.ts';

const known: ReadonlySet<string> = new Set(maskProperties);

/** `MaskedEmail/get` (RFC 8620 §5.1). */
export function maskedEmailGet(dialect: MaskedEmailDialect): JmapMethod {
  return {
    capability: maskedEmailCapability,
    writes: false,
    run({ world, user, args }) {
      const ids = args['ids'] ?? null;
      const properties = args['properties'] ?? null;
      if (ids !== null && !isStrings(ids)) return methodError('invalidArguments', { arguments: ['ids'] });
      if (properties !== null && (!isStrings(properties) || properties.some((name) => !known.has(name)))) {
        return methodError('invalidArguments', { arguments: ['properties'] });
      }
      const all = masksOf(world, user.id);
      const count = ids === null ? all.length : ids.length;
      if (count > world.quirks.maxObjectsInGet) return methodError('requestTooLarge');
      const wanted = ids === null ? null : new Set(ids);
      const found = wanted === null ? all : all.filter((mask) => wanted.has(mask.id));
      const foundIds = new Set(found.map((mask) => mask.id));
      const list = found.map((mask) => {
        const record = maskRecord(mask);
        if (properties === null) return record;
        return Object.fromEntries(
          Object.entries(record).filter(([name]) => name === 'id' || properties.includes(name)),
        );
      });
      const notFound = wanted === null ? [] : [...wanted].filter((id) => !foundIds.has(id));
      return {
        ok: true,
        args: { accountId: user.id, state: dialect.getState(world, user.id), list, notFound },
      };
    },
  };
}
