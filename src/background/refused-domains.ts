import type { AliasWish } from '../domain/alias.ts';
import { chooseDomain } from '../domain/mail-domain.ts';
import { siteOf } from '../domain/site.ts';
import type { Services } from './services.ts';

type Needed = Pick<Services, 'pageSettings' | 'accountFor' | 'features' | 'wishFor'>;

/** Mail domains at which a site turned addresses down. Settings that cannot be read tell of none, and keep no panel from opening. */
export async function refusedDomains(
  { pageSettings }: Pick<Services, 'pageSettings'>,
  origin: string,
): Promise<readonly string[]> {
  const settings = await pageSettings().catch(() => null);
  const site = siteOf(origin);
  return settings && Object.hasOwn(settings.refused, site) ? (settings.refused[site] ?? []) : [];
}

/**
 * The mail domain at which a site is to get its address after it turned one down, where the server has another; see `chooseDomain`. Asks
 * the server of `accountId`, or else of the account that makes the site's addresses.
 */
export async function domainFor(
  services: Needed,
  origin: string,
  accountId?: string,
): Promise<string | undefined> {
  const refused = await refusedDomains(services, origin);
  // Most sites never turned anything down: no question to the account.
  const id = refused.length > 0 ? (accountId ?? (await services.accountFor(origin))?.id) : undefined;
  const features = id === undefined ? null : await services.features(id);
  return features?.ok ? chooseDomain(features.value, refused) : undefined;
}

/**
 * What a new address for an origin (empty: no site) is to be, wherever it is asked for: by the person's settings, and at a mail domain that
 * the site takes.
 */
export async function wishAt(services: Needed, origin: string, accountId?: string): Promise<AliasWish> {
  const [wish, domain] = await Promise.all([
    services.wishFor(origin),
    domainFor(services, origin, accountId),
  ]);
  return domain === undefined ? wish : { ...wish, domain };
}
