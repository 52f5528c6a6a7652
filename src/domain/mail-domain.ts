import type { AliasServerFeatures } from './alias-server.ts';

/**
 * The mail domain to ask a server for, where a site turned addresses at some down; undefined where the server's own choice will do, or nothing
 * else is left to try.
 */
export function chooseDomain(
  { domains, defaultDomain }: Pick<AliasServerFeatures, 'domains' | 'defaultDomain'>,
  refused: readonly string[],
): string | undefined {
  const usual = defaultDomain ?? domains[0];
  if (usual === undefined || !refused.includes(usual)) return undefined;
  return domains.find((domain) => !refused.includes(domain));
}
