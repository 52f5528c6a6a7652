import { None, revocationRequest } from 'oauth4webapi';
import { HttpFault } from './http.ts';
import { asServer } from './metadata.ts';
import { type OAuthHttp, requestOptions } from './options.ts';
import type { Provider } from './provider.ts';

/** Nobody waits longer than 5 s to be signed out. */
const timeoutMs = 5_000;

/** Ends the grant at the server (RFC 7009). Whether the server said so within 5 s; false also where it has no such endpoint. */
export async function revokeGrant(
  http: OAuthHttp,
  provider: Provider,
  clientId: string,
  refreshToken: string,
): Promise<boolean> {
  if (!provider.revocationEndpoint) return false;
  try {
    const response = await revocationRequest(
      asServer(provider),
      { client_id: clientId },
      None(),
      refreshToken,
      {
        ...requestOptions({ ...http, timeoutMs }, provider.revocationEndpoint),
        additionalParameters: { token_type_hint: 'refresh_token' },
      },
    );
    return response.status === 200;
  } catch (error) {
    if (error instanceof HttpFault) return false;
    throw error;
  }
}
