import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isObject } from './json.ts';
import { allow, authorizationUrl, browse, redirectUri, registerClient } from './oauth-client.ts';
import { type EmbeddedServer, startServer } from './start.ts';

let server: EmbeddedServer;
beforeAll(async () => {
  server = await startServer({ quirks: { dpop: true } });
});
afterAll(() => server.close());

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A proof (RFC 9449 §4.2) for one request. */
function makeProof(
  key: { publicKey: KeyObject; privateKey: KeyObject },
  method: string,
  url: string,
  token?: string,
) {
  const ath = token && createHash('sha256').update(token).digest('base64url');
  const head = { typ: 'dpop+jwt', alg: 'ES256', jwk: key.publicKey.export({ format: 'jwk' }) };
  const claims = { jti: randomUUID(), htm: method, htu: url, iat: Math.floor(Date.now() / 1000), ath };
  const text = `${encode(head)}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(text), { key: key.privateKey, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

async function boundToken(key: { publicKey: KeyObject; privateKey: KeyObject }) {
  const { json } = await registerClient(server);
  const { url, pending } = authorizationUrl(server, String(json['client_id']));
  const code = (await browse(url, allow)).out.searchParams.get('code') ?? '';
  const response = await fetch(server.urls.token, {
    method: 'POST',
    headers: { dpop: makeProof(key, 'POST', server.urls.token) },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: pending.clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: pending.verifier,
    }),
  });
  const tokens: unknown = await response.json();
  return isObject(tokens) ? tokens : {};
}

it('binds a token to the key of its proof, and takes it with a fresh proof of that key alone', async () => {
  const metadata = await (await fetch(`${server.urls.issuer}/.well-known/oauth-authorization-server`)).json();
  expect(metadata).toMatchObject({ dpop_signing_alg_values_supported: ['ES256'] });
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const tokens = await boundToken(key);
  const token = String(tokens['access_token']);
  expect(tokens['token_type']).toBe('DPoP');
  const status = async (headers: Record<string, string>) =>
    (await fetch(server.urls.session, { headers })).status;
  const authorization = `DPoP ${token}`;
  expect(await status({ authorization, dpop: makeProof(key, 'GET', server.urls.session, token) })).toBe(200);
  expect(await status({ authorization })).toBe(401);
  expect(await status({ authorization: `Bearer ${token}` })).toBe(401);
  expect(await status({ authorization, dpop: makeProof(key, 'GET', server.urls.api, token) })).toBe(401);
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  expect(await status({ authorization, dpop: makeProof(other, 'GET', server.urls.session, token) })).toBe(
    401,
  );
});
