/** One request as the fake saw it. `body` is the form, the JSON or null. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly text: string;
  readonly form: URLSearchParams;
}

type Answer = Response | Promise<Response>;
type Handler = (seen: Seen) => Answer;

export const origin = 'https://mail.example.org';
export const sessionUrl = `${origin}/jmap/session`;
export const maskedEmail = 'https://www.fastmail.com/dev/maskedemail';

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

export function html(status = 200): Response {
  return new Response('<!doctype html><title>Hotel Wi-Fi</title>', {
    status,
    headers: { 'content-type': 'text/html' },
  });
}

/** Metadata of a server that has everything. */
export const serverMetadata = {
  issuer: origin,
  authorization_endpoint: `${origin}/oauth/authorize`,
  token_endpoint: `${origin}/oauth/token`,
  registration_endpoint: `${origin}/oauth/register`,
  revocation_endpoint: `${origin}/oauth/revoke`,
  scopes_supported: [maskedEmail, 'urn:ietf:params:jmap:core', 'offline_access'],
  response_types_supported: ['code'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  token_endpoint_auth_methods_supported: ['none'],
  code_challenge_methods_supported: ['S256'],
  authorization_response_iss_parameter_supported: true,
};

export const resourceMetadata = {
  resource: sessionUrl,
  authorization_servers: [origin],
  scopes_supported: [maskedEmail],
};

export const session = {
  capabilities: { 'urn:ietf:params:jmap:core': coreLimits(), [maskedEmail]: {} },
  accounts: {
    u1: { name: 'ada', isPersonal: true, isReadOnly: false, accountCapabilities: { [maskedEmail]: {} } },
  },
  primaryAccounts: { [maskedEmail]: 'u1' },
  username: 'ada@example.org',
  apiUrl: `${origin}/jmap/api/`,
  downloadUrl: `${origin}/d/{accountId}/{blobId}/{name}?type={type}`,
  uploadUrl: `${origin}/u/{accountId}/`,
  eventSourceUrl: `${origin}/e?types={types}&closeafter={closeafter}&ping={ping}`,
  state: 's1',
};

function coreLimits() {
  return {
    maxSizeUpload: 1,
    maxConcurrentUpload: 1,
    maxSizeRequest: 1_000_000,
    maxConcurrentRequests: 4,
    maxCallsInRequest: 16,
    maxObjectsInGet: 500,
    maxObjectsInSet: 500,
    collationAlgorithms: [],
  };
}

/** A mail server in one function: metadata, registration, tokens that rotate, revocation, session. No sockets. */
export function createFakeServer() {
  const log: Seen[] = [];
  let serial = 0;
  let refreshToken = '';
  const good = new Set(['Bearer fmu1-good', 'Basic YWRhOnNlc2FtZQ==']);

  function grant(extra: Record<string, unknown> = {}) {
    serial += 1;
    refreshToken = `refresh-${serial}`;
    good.add(`Bearer access-${serial}`);
    return {
      access_token: `access-${serial}`,
      token_type: 'bearer',
      expires_in: 3600,
      refresh_token: refreshToken,
      ...extra,
    };
  }

  const routes = new Map<string, Handler>([
    ['/.well-known/oauth-protected-resource/jmap/session', () => json(resourceMetadata)],
    ['/.well-known/oauth-authorization-server', () => json(serverMetadata)],
    ['/oauth/register', () => json({ client_id: 'client-1', token_endpoint_auth_method: 'none' }, 201)],
    ['/oauth/token', token],
    ['/oauth/revoke', () => new Response(null, { status: 200 })],
    [
      '/jmap/session',
      ({ authorization }) =>
        good.has(authorization ?? '')
          ? json(session)
          : new Response('No Authorization header', { status: 401 }),
    ],
  ]);

  function token({ form }: Seen): Response {
    if (form.get('grant_type') === 'authorization_code') return json(grant());
    return form.get('refresh_token') === refreshToken ? json(grant()) : json({ error: 'invalid_grant' }, 400);
  }

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(String(input));
    const text = typeof init?.body === 'string' ? init.body : (init?.body?.toString() ?? '');
    const seen: Seen = {
      method: init?.method ?? 'GET',
      url: url.href,
      path: url.pathname,
      authorization: new Headers(init?.headers).get('authorization'),
      text,
      form: new URLSearchParams(text),
    };
    log.push(seen);
    if (url.origin !== origin) throw new TypeError(`the fake knows no ${url.origin}`);
    return (routes.get(url.pathname) ?? (() => new Response('Not found', { status: 404 })))(seen);
  };

  return {
    fetch,
    log,
    grant,
    token,
    /** Replaces what a path answers. */
    on(path: string, handler: Handler) {
      routes.set(path, handler);
    },
    /** As `on`, for the next request alone. */
    once(path: string, handler: Handler) {
      const before = routes.get(path);
      routes.set(path, (seen) => {
        if (before) routes.set(path, before);
        else routes.delete(path);
        return handler(seen);
      });
    },
    requests: (path: string) => log.filter((seen) => seen.path === path),
    /** From now on this header gets a 401. */
    expire: (authorization: string) => good.delete(authorization),
  };
}

export type FakeServer = ReturnType<typeof createFakeServer>;
