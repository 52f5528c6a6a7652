/** Fastmail's scope; also the capability URI. https://www.fastmail.com/dev/ */
export const maskedEmailScope = 'https://www.fastmail.com/dev/maskedemail';
/** Fastmail wants it beside any JMAP scope. https://www.fastmail.com/dev/ */
export const coreScope = 'urn:ietf:params:jmap:core';
/** draft-ietf-mailmaint-oauth-public: the IANA-listed mail capabilities; the least that some servers have. */
export const mailScope = 'urn:ietf:params:oauth:scope:mail';

/** Scopes that carry masked e-mail, the narrowest first. */
const candidates: readonly (readonly string[])[] = [[maskedEmailScope], ['maskedemail'], [mailScope]];

/**
 * The smallest set of scopes that carries masked e-mail, out of what the server advertises; `offline_access` beside it
 * where the server knows it, since without it there may be no refresh token. A client that was registered by hand gets
 * Fastmail's documented pair where nothing narrower is advertised: hand-given scopes are in no metadata.
 */
export function chooseScope(supported: readonly string[], byHand: boolean): string {
  const known = candidates.filter((set) => set.every((scope) => supported.includes(scope)));
  const narrow = known.find((set) => !set.includes(mailScope));
  const broad = byHand ? undefined : known[0];
  const chosen = narrow ?? broad ?? [coreScope, maskedEmailScope];
  const core = chosen.includes(maskedEmailScope) && supported.includes(coreScope) ? [coreScope] : [];
  const offline = supported.includes('offline_access') ? ['offline_access'] : [];
  return [...new Set([...core, ...chosen, ...offline])].join(' ');
}

/**
 * Whether a grant lost the masked-e-mail scope that was asked for. A reply without `scope` grants all that was asked
 * (RFC 6749 §5.1).
 */
export function lacksMaskedEmail(asked: string, granted: string | null): boolean {
  if (granted === null) return false;
  const given = granted.split(' ');
  return asked
    .split(' ')
    .some((scope) => scope.toLowerCase().endsWith('maskedemail') && !given.includes(scope));
}
