import type { AccessToken, Secret } from './records.ts';

/** `Authorization` of a bearer token (RFC 6750 §2.1). */
export function bearer(token: string): string {
  return `Bearer ${token}`;
}

/** `Authorization` of an access token, bound to a key or not (RFC 6750 §2.1, RFC 9449 §7.1). */
export function accessHeader({ type, token }: Pick<AccessToken, 'type' | 'token'>): string {
  return `${type} ${token}`;
}

/** `Authorization` of a name and an app password (RFC 7617), in UTF-8. */
export function basic(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** The header of a secret that is sent as it is. */
export function headerOf(secret: Exclude<Secret, { kind: 'oauth' }>): string {
  return secret.kind === 'token' ? bearer(secret.token) : basic(secret.username, secret.password);
}

/** Whether what the person typed can be sent at all: no header holds a line break, no user name a colon (RFC 7617 §2). */
export function isSendable(secret: Exclude<Secret, { kind: 'oauth' }>): boolean {
  if (secret.kind === 'token') return /^[\x21-\x7e]{1,4096}$/.test(secret.token);
  return (
    secret.username !== '' &&
    secret.password !== '' &&
    secret.username.length + secret.password.length <= 4096 &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 7617 §2 forbids exactly these.
    !/[:\x00-\x1f\x7f]/.test(secret.username) &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 7617 §2 forbids exactly these.
    !/[\x00-\x1f\x7f]/.test(secret.password)
  );
}
