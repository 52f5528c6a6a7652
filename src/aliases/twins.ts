import type { Alias } from '../domain/alias.ts';
import type { AliasServer } from '../domain/alias-server.ts';
import { type Intent, markerOf } from '../domain/intent.ts';
import { ok, type Result } from '../domain/result.ts';
import { transact } from './journal.ts';
import type { AliasPorts } from './ports.ts';

/**
 * Addresses that carry the marker of one of our intents and are not its address. A browser sends a POST a second time by
 * itself when a kept-open connection is reset before the reply (RFC 9110 §9.2.2 forbids it, both do): the server then makes
 * two, and we hear of one. Also what was committed after we had given it up. Nobody was ever told of these.
 */
function findTwins(aliases: readonly Alias[], intents: readonly Intent[]): readonly string[] {
  const owners = new Map(intents.filter(isDecided).map((intent) => [markerOf(intent.id), intent]));
  return aliases
    .filter(({ id, state, url }) => {
      const owner = state === 'deleted' ? undefined : owners.get(url ?? '');
      // A marker that the journal does not know may be another browser's of the same person.
      return owner !== undefined && owner.alias?.id !== id;
    })
    .map(({ id }) => id);
}

/** While the outcome is open, the address that carries the marker is the one that is looked for. */
function isDecided({ phase }: Intent): boolean {
  return phase !== 'sending' && phase !== 'checking';
}

/** Takes the twins among what the server lists back, and answers the rest. `left`: the server kept some; the next list finds them. */
export async function withoutTwins(
  ports: AliasPorts,
  server: AliasServer,
  accountId: string,
  aliases: readonly Alias[],
): Promise<Result<{ readonly aliases: readonly Alias[]; readonly left: boolean }>> {
  const read = await transact(ports, (intents) => ({
    result: findTwins(
      aliases,
      intents.filter((intent) => intent.accountId === accountId),
    ),
  }));
  if (!read.ok) return read;
  const twins = new Set(read.value);
  if (twins.size === 0) return ok({ aliases, left: false });
  const taken = await withdraw(server, [...twins]);
  return ok({ aliases: aliases.filter(({ id }) => !twins.has(id)), left: !taken.ok });
}

/** Destroys addresses, or sets `deleted` where the server refuses that. The error is of the last word it said. */
export async function withdraw(server: AliasServer, ids: readonly string[]): Promise<Result<null>> {
  const destroyed = await server.destroy(ids);
  if (!destroyed.ok) return destroyed;
  const refused = stubborn(destroyed.value.refused);
  if (refused.length === 0) return ok(null);
  const deleted = await server.update(new Map(refused.map(([id]) => [id, { state: 'deleted' }])));
  if (!deleted.ok) return deleted;
  const [still] = stubborn(deleted.value.refused);
  return still ? { ok: false, error: still[1] } : ok(null);
}

/** An address that is not there any more is what was wanted. */
function stubborn<T extends { readonly code: string }>(refused: ReadonlyMap<string, T>): [string, T][] {
  return [...refused].filter(([, { code }]) => code !== 'alias-not-found');
}
