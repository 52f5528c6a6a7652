import { sameSite, siteOf } from './site.ts';

/**
 * Names under which one provider runs mailboxes, account pages and mail servers: whoever signs in to one of them signs in to
 * the mailbox. Providers that host on their customer's own name need no entry.
 */
const families: readonly (readonly string[])[] = [
  ['fastmail.com', 'fastmail.fm', 'fastmailusercontent.com', 'messagingengine.com', 'pobox.com'],
];

/** What is known of where an account lives. Empty and missing names are none. */
export interface ProviderNames {
  /** Session, API and issuer: URLs. */
  readonly urls: readonly (string | null | undefined)[];
  /** The person's user name, often their own address. */
  readonly username: string;
}

/**
 * Whether a page is of the provider that holds an account. An address that is filled in there, as the account's own or as its
 * way back in, may lock the person out of the very mailbox to which it delivers.
 */
export function isProviderSite(origin: string, { urls, username }: ProviderNames): boolean {
  const domain = username.includes('@') ? (username.split('@').at(-1) ?? '') : '';
  const own = [...urls, domain].filter((name): name is string => Boolean(name));
  if (own.some((name) => sameSite(origin, name))) return true;
  const site = siteOf(origin);
  return families.some((sites) => sites.includes(site) && own.some((name) => sites.includes(siteOf(name))));
}
