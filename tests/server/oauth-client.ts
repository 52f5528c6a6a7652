import { createHash, randomBytes } from 'node:crypto';
import { isObject, type JsonObject } from './json.ts';
import type { EmbeddedServer } from './start.ts';

export const redirectUri = `https://${'a'.repeat(32)}.chromiumapp.org/`;

/** What a sign-in needs to be finished. */
export interface Pending {
  readonly clientId: string;
  readonly verifier: string;
  readonly state: string;
  readonly redirectUri: string;
}

async function postJson(url: string, body: unknown): Promise<{ status: number; json: JsonObject }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const json: unknown = await response.json();
  return { status: response.status, json: isObject(json) ? json : {} };
}

/** Registers a public client (RFC 7591). */
export function registerClient(server: EmbeddedServer, uris: readonly string[] = [redirectUri]) {
  return postJson(server.urls.register, {
    redirect_uris: uris,
    client_name: 'Test app',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    scope: server.scopes.join(' '),
  });
}

/** The URL a browser is sent to, and what must be remembered. */
export function authorizationUrl(
  server: EmbeddedServer,
  clientId: string,
  uri = redirectUri,
  extra: JsonObject = {},
) {
  const pending: Pending = {
    clientId,
    verifier: randomBytes(32).toString('base64url'),
    state: randomBytes(8).toString('hex'),
    redirectUri: uri,
  };
  const url = new URL(server.urls.authorize);
  const params: JsonObject = {
    client_id: clientId,
    redirect_uri: uri,
    response_type: 'code',
    scope: server.scopes.join(' '),
    state: pending.state,
    code_challenge: createHash('sha256').update(pending.verifier).digest('base64url'),
    code_challenge_method: 'S256',
    resource: server.urls.session,
    ...extra,
  };
  for (const [name, value] of Object.entries(params)) {
    if (value !== null) url.searchParams.set(name, String(value));
  }
  return { url, pending };
}

/** A browser without a screen: keeps cookies, follows redirects within the issuer, and stops at the first that leads out. */
export async function browse(
  start: URL,
  form: Readonly<Record<string, string>>,
): Promise<{ html: string; out: URL }> {
  const jar = new Map<string, string>();
  let url = start;
  let init: RequestInit = {};
  let html = '';
  for (let hops = 0; hops < 10; hops += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = response.headers.get('location');
    init = {};
    if (location !== null) {
      url = new URL(location, url);
      if (url.origin !== start.origin) return { html, out: url };
    } else {
      html = await response.text();
      if (!url.pathname.startsWith('/interaction/')) throw new Error(`Stopped at ${url.pathname}: ${html}`);
      init = { method: 'POST', body: new URLSearchParams(form) };
    }
  }
  throw new Error('The sign-in never leads out');
}

export const allow = { action: 'allow', email: 'ada@example.test', password: 'analytical' };

/** Posts to the token endpoint. */
export async function askTokens(server: EmbeddedServer, fields: Readonly<Record<string, string>>) {
  const response = await fetch(server.urls.token, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  const json: unknown = await response.json();
  return { status: response.status, json: isObject(json) ? json : {} };
}

/** Trades a code for tokens. */
export function redeem(server: EmbeddedServer, pending: Pending, code: string) {
  return askTokens(server, {
    grant_type: 'authorization_code',
    client_id: pending.clientId,
    redirect_uri: pending.redirectUri,
    code,
    code_verifier: pending.verifier,
    resource: server.urls.session,
  });
}

/** A whole sign-in with a client registered for it. */
export async function signIn(
  server: EmbeddedServer,
  form: Readonly<Record<string, string>> = allow,
  uri = redirectUri,
) {
  const { json } = await registerClient(server, [uri]);
  const clientId = String(json['client_id']);
  const { url, pending } = authorizationUrl(server, clientId, uri);
  const { out } = await browse(url, form);
  const tokens = await redeem(server, pending, out.searchParams.get('code') ?? '');
  return {
    clientId,
    pending,
    out,
    access: String(tokens.json['access_token']),
    refresh: String(tokens.json['refresh_token']),
    tokens: tokens.json,
  };
}

/** Refreshes a grant. */
export function refresh(server: EmbeddedServer, clientId: string, token: string) {
  return askTokens(server, { grant_type: 'refresh_token', client_id: clientId, refresh_token: token });
}
