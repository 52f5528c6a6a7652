import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Exchange } from '../http/exchange.ts';
import { isObject, type JsonObject, parseJson } from '../json.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Proofs may be this many seconds old or early. */
const window = 300;

function decode(part: string | undefined): JsonObject | null {
  const json = parseJson(Buffer.from(part ?? '', 'base64url').toString('utf8'));
  return isObject(json) ? json : null;
}

/** Thumbprint of an EC key (RFC 7638). */
function thumbprint({ crv, kty, x, y }: JsonObject): string {
  return sha256(JSON.stringify({ crv, kty, x, y }));
}

function isSigned(proof: string, jwk: JsonObject): boolean {
  const end = proof.lastIndexOf('.');
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const signature = Buffer.from(proof.slice(end + 1), 'base64url');
  return verify('sha256', Buffer.from(proof.slice(0, end)), { key, dsaEncoding: 'ieee-p1363' }, signature);
}

/**
 * Thumbprint of the key that signed a request's DPoP proof (RFC 9449 §4.3): it must be made for this method, this URL and this
 * token. Null when there is no such proof.
 */
export function proofKey({ headers, method, url }: Exchange, token: string): string | null {
  const proof = headers['dpop'];
  if (typeof proof !== 'string') return null;
  const [head, claims] = proof.split('.', 2).map(decode);
  if (!head || !claims || head['typ'] !== 'dpop+jwt' || head['alg'] !== 'ES256') return null;
  const jwk = head['jwk'];
  if (!isObject(jwk) || jwk['kty'] !== 'EC' || jwk['crv'] !== 'P-256' || 'd' in jwk) return null;
  const { htm, htu, ath, iat, jti } = claims;
  const fits = htm === method && htu === `${url.origin}${url.pathname}` && ath === sha256(token);
  const isFresh = typeof iat === 'number' && Math.abs(iat - Date.now() / 1000) < window;
  if (!fits || !isFresh || typeof jti !== 'string') return null;
  return isSigned(proof, jwk) ? thumbprint(jwk) : null;
}
