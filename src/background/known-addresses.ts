import type { Alias } from '../domain/alias.ts';
import type { Services } from './services.ts';

/** The addresses of all accounts as last known: who looks for one remembers the site, not the mailbox. */
export async function knownAddresses({
  accounts,
  aliases,
}: Pick<Services, 'accounts' | 'aliases'>): Promise<readonly Alias[]> {
  const lists = await Promise.all((await accounts.list()).map(({ id }) => aliases.list(id, 'never')));
  return lists.flatMap((listed) => (listed.ok ? listed.value.aliases : []));
}
