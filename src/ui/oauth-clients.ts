/**
 * OAuth client ids that the person entered for servers that register clients by hand, by host; Fastmail under
 * `fastmail.com`. They are public names, no secrets, so they live in `storage.local`.
 */
export type OAuthClients = Readonly<Record<string, string>>;

export const oauthClientsKey = 'oauthClients';

/** The host under which Fastmail's client id is kept. */
export const fastmailHost = 'fastmail.com';

/** What was stored, without whatever is not a host with a client id. */
export function parseOAuthClients(stored: unknown): OAuthClients {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter(([, id]) => typeof id === 'string' && id !== '');
  return Object.fromEntries(entries);
}

/** The host that a server goes by here: of an address, a host or a URL, in lower case, with its port. */
export function oauthClientHost(server: string): string {
  const text = server.trim().toLowerCase().replace(/^.*@/, '');
  if (text === '') return fastmailHost;
  const url = text.includes('://') ? text : `https://${text}`;
  return URL.canParse(url) ? new URL(url).host : text;
}

/** The client id for a server, an empty one meaning Fastmail; `undefined` where there is none. */
export function oauthClientFor(clients: OAuthClients, server: string): string | undefined {
  return clients[oauthClientHost(server)];
}
