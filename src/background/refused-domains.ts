import { chooseDomain } from '../domain/mail-domain.ts';
import { siteOf } from '../domain/site.ts';
import type { Services } from './services.ts';

type Needed = Pick<Services, 'pageSettings' | 'accountFor' | 'features'>;

/** Mail domains at which a site turned addresses down. Settings that cannot be read tell of none, and keep no panel from opening. */
export async function refusedDomains({ pageSettings }: Needed, origin: string): Promise<readonly string[]> {
  const settings = await pageSettings().catch(() => null);
  const site = siteOf(origin);
  return settings && Object.hasOwn(settings.refused, site) ? (settings.refused[site] ?? []) : [];
}

/** The mail domain at which a site is to get its address after it turned one down, where the server has another; see `chooseDomain`. */
export async function domainFor(services: Needed, origin: string): Promise<string | undefined> {
  const refused = await refusedDomains(services, origin);
  // Most sites never turned anything down: no question to the account.
  const account = refused.length > 0 ? await services.accountFor(origin) : null;
  const features = account && (await services.features(account.id));
  return features?.ok ? chooseDomain(features.value, refused) : undefined;
}
