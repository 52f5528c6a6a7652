import type { Alias } from '../../domain/alias.ts';

/** A pending address that nobody uses lives this long on the server, in ms (Fastmail's MaskedEmail documentation). */
const pendingLife = 86_400_000;

/** When a pending address vanishes unless mail comes, in ms since the epoch; `null` for others. */
export function endOfPending({ state, createdAt }: Pick<Alias, 'state' | 'createdAt'>): number | null {
  const made = createdAt === null ? Number.NaN : Date.parse(createdAt);
  return state === 'pending' && !Number.isNaN(made) ? made + pendingLife : null;
}
