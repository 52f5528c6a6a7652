import { isObject, type JsonObject, parseJson } from './json.ts';
import type { EmbeddedServer } from './start.ts';

export const core = 'urn:ietf:params:jmap:core';
export const masked = 'https://www.fastmail.com/dev/maskedemail';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

interface CallOptions {
  readonly token?: string;
  readonly using?: readonly string[];
  readonly shard?: boolean;
}

/** Sends method calls the plainest way, for the server's own tests. */
export async function callJmap(
  server: EmbeddedServer,
  methodCalls: readonly unknown[],
  { token = server.tokens.demo, using = [core, server.capability], shard = false }: CallOptions = {},
): Promise<Answer> {
  const url = shard ? server.urls.api.replace(server.origins.mail, server.origins.shard) : server.urls.api;
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ using, methodCalls }),
    redirect: 'manual',
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parseJson(text) };
}

/** One `MaskedEmail/set` of Ada's; returns the arguments of its response. */
export async function setMasks(server: EmbeddedServer, args: JsonObject): Promise<JsonObject> {
  const { json } = await callJmap(server, [['MaskedEmail/set', { accountId: 'u7a1ada', ...args }, '0']]);
  const responses: unknown = isObject(json) ? json['methodResponses'] : undefined;
  const first: unknown = Array.isArray(responses) ? responses[0] : undefined;
  const result: unknown = Array.isArray(first) ? first[1] : undefined;
  return isObject(result) ? result : {};
}

/** The session of a token. */
export async function getSession(server: EmbeddedServer, token: string): Promise<JsonObject> {
  const response = await fetch(server.urls.session, { headers: { authorization: `Bearer ${token}` } });
  const json: unknown = await response.json();
  return isObject(json) ? json : {};
}

/** The account id that the session gives for masked e-mail. */
export async function accountId(server: EmbeddedServer): Promise<unknown> {
  const { primaryAccounts } = await getSession(server, server.tokens.demo);
  return isObject(primaryAccounts) ? primaryAccounts[masked] : undefined;
}
