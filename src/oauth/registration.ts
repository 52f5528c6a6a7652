import { dynamicClientRegistrationRequest } from 'oauth4webapi';
import * as v from 'valibot';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { HttpFault } from './http.ts';
import { asServer } from './metadata.ts';
import { type OAuthHttp, requestOptions } from './options.ts';
import type { Provider } from './provider.ts';
import { httpError, readJson } from './reply.ts';

/** One and the same for every installation and version (RFC 7591 §2). */
const softwareId = '0d5f2b52-6b54-4d0e-9c0e-8a8f6c1f3b77';

export interface RegistrationWish {
  readonly redirectUri: string;
  readonly scope: string;
  /** Version of this software. */
  readonly version: string;
  /** Its home page, which ends in a slash; empty where the build knows none. */
  readonly homepage: string;
}

const reply = v.object({
  client_id: v.pipe(v.string(), v.minLength(1), v.maxLength(2048)),
  token_endpoint_auth_method: v.optional(v.string(), 'none'),
});

/**
 * Registers a public client (RFC 7591) and answers its id. `no-client-id` where the server has no registration or refuses
 * what we are (an https redirect at a server that wants native clients, say): then only an id registered by hand helps.
 */
export async function registerClient(
  http: OAuthHttp,
  provider: Provider,
  wish: RegistrationWish,
): Promise<Result<string>> {
  if (!provider.registrationEndpoint) return fail(appError('no-client-id'));
  const native = new URL(wish.redirectUri).protocol === 'http:';
  try {
    const response = await dynamicClientRegistrationRequest(
      asServer(provider),
      {
        client_name: 'Bauta',
        redirect_uris: [wish.redirectUri],
        application_type: native ? 'native' : 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        scope: wish.scope,
        software_id: softwareId,
        software_version: wish.version,
        ...(wish.homepage && pagesAt(wish.homepage)),
      },
      requestOptions(http, provider.registrationEndpoint),
    );
    const { status, body, code } = await readJson(response);
    if (status >= 400 && status < 500 && status !== 429) {
      return fail(appError('no-client-id', { detail: code ?? `HTTP ${status}` }));
    }
    // 201 by RFC 7591 §3.2.1; 200 is seen as well.
    if (status !== 201 && status !== 200) return fail(httpError(response));
    const parsed = v.safeParse(reply, body);
    if (!parsed.success) return fail(appError('nonsense', { detail: 'registration reply' }));
    if (parsed.output.token_endpoint_auth_method !== 'none') {
      return fail(appError('no-client-id', { detail: 'registered as a confidential client' }));
    }
    return ok(parsed.output.client_id);
  } catch (error) {
    if (error instanceof HttpFault) return fail(error.error);
    throw error;
  }
}

/** What a server may show the person about the software that asks (RFC 7591 §2); the profile of open public clients wants all four. */
const pagesAt = (homepage: string) => ({
  client_uri: homepage,
  logo_uri: `${homepage}icon.png`,
  tos_uri: `${homepage}terms`,
  policy_uri: `${homepage}privacy`,
});
