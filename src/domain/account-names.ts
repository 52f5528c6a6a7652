import type { Account } from './account.ts';
import { displayHost, siteOf } from './site.ts';

/**
 * What accounts are called where a web page's process could listen: by their servers, numbered where two are of one. The
 * person's own address never stands there; it is what this product keeps from sites.
 */
export function accountNames(accounts: readonly Account[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const names = accounts.map(({ id, sessionUrl }) => {
    const server = siteOf(sessionUrl) || displayHost(sessionUrl);
    const count = (counts.get(server) ?? 0) + 1;
    counts.set(server, count);
    return { id, server, count };
  });
  return new Map(
    names.map(({ id, server, count }) => [
      id,
      (counts.get(server) ?? 0) > 1 ? `${server} (${count})` : server,
    ]),
  );
}
