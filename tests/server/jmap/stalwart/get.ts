import { isStrings } from '../../json.ts';
import { masksOf } from '../../masks.ts';
import { methodError } from '../method.ts';
import { registryMethod } from './method.ts';
import { stalwartRecord } from './record.ts';

/** `x:MaskedEmail/get`: without a state. */
export const stalwartGet = registryMethod(false, ({ world, user, args }) => {
  const ids = args['ids'] ?? null;
  if (ids !== null && !isStrings(ids)) return methodError('invalidArguments');
  const all = masksOf(world, user.id);
  const list = all.filter((mask) => ids === null || ids.includes(mask.id)).map(stalwartRecord);
  const notFound = (ids ?? []).filter((id) => !all.some((mask) => mask.id === id));
  return { ok: true, args: { accountId: user.id, list, notFound } };
});

/** `x:MaskedEmail/query`: filters by account alone. */
export const stalwartQuery = registryMethod(false, ({ world, user }) => ({
  ok: true,
  args: {
    accountId: user.id,
    queryState: 'q',
    canCalculateChanges: false,
    position: 0,
    ids: masksOf(world, user.id).map((mask) => mask.id),
  },
}));
