/**
 * Sender-constrained tokens (RFC 9449): each request carries a proof, signed with a key that never leaves the browser, so that
 * whoever steals a token has nothing. ES256, which every server that offers DPoP is likely to have (RFC 9449 §5.1 names none).
 */
export const dpopAlgorithm = 'ES256';

type Fetch = typeof globalThis.fetch;

/** A key that can sign and cannot be read, not even by us; IndexedDB keeps it as it is. */
export function generateProofKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
}

/**
 * `fetch` that proves possession of the key: with `Authorization: DPoP …` the proof names that token, without any it is one for
 * the token endpoint; another authorization goes as it is. A server that wants a nonce of its own in the proof (§8, §9) says so
 * without acting, and is asked once more with it.
 */
export function provingFetch(fetch: Fetch, keys: CryptoKeyPair): Fetch {
  const nonces = new Map<string, string>();
  return async (input, init = {}) => {
    const url = new URL(String(input));
    const headers = new Headers(init.headers);
    const [scheme, token = null] = headers.get('authorization')?.split(' ') ?? [];
    if (scheme !== undefined && scheme !== 'DPoP') return fetch(input, init);
    const send = async () => {
      const nonce = nonces.get(url.origin);
      headers.set('dpop', await proofOf(keys, { method: init.method ?? 'GET', url, token, nonce }));
      const response = await fetch(input, { ...init, headers });
      const next = response.headers.get('dpop-nonce');
      if (next) nonces.set(url.origin, next);
      return { response, isAsked: next !== null && next !== nonce && (await wantsNonce(response)) };
    };
    const first = await send();
    return first.isAsked ? (await send()).response : first.response;
  };
}

/** Only this error says that nothing was done: another one with a fresh nonce beside it may have used up a code. */
async function wantsNonce(response: Response): Promise<boolean> {
  const error = 'use_dpop_nonce';
  if (response.status === 401) return response.headers.get('www-authenticate')?.includes(error) ?? false;
  if (response.status !== 400) return false;
  return (await response.clone().text()).includes(`"${error}"`);
}

interface ProvenRequest {
  readonly method: string;
  readonly url: URL;
  /** The access token the request carries; null at the token endpoint. */
  readonly token: string | null;
  readonly nonce: string | undefined;
}

/** The proof of one request (RFC 9449 §4.2): a JWT with the public key in its head. */
async function proofOf(keys: CryptoKeyPair, { method, url, token, nonce }: ProvenRequest): Promise<string> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
  const head = { typ: 'dpop+jwt', alg: dpopAlgorithm, jwk: { kty, crv, x, y } };
  const claims = {
    jti: crypto.randomUUID(),
    htm: method,
    htu: `${url.origin}${url.pathname}`,
    iat: Math.floor(Date.now() / 1000),
    ...(token !== null && { ath: base64url(await crypto.subtle.digest('SHA-256', bytes(token))) }),
    ...(nonce !== undefined && { nonce }),
  };
  const text = [head, claims].map((part) => base64url(bytes(JSON.stringify(part)))).join('.');
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  return `${text}.${base64url(await crypto.subtle.sign(algorithm, keys.privateKey, bytes(text)))}`;
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function base64url(data: ArrayBuffer | Uint8Array): string {
  const binary = Array.from(new Uint8Array(data), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
