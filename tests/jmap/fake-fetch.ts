/** One request as a fake server saw it. */
export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly init: RequestInit;
  /** Parsed body; null for a GET. */
  readonly body: { using?: unknown; methodCalls?: [string, Record<string, unknown>, string][] } | null;
}

export interface FakeFetch {
  readonly fetch: typeof fetch;
  readonly seen: SeenRequest[];
}

/** A `fetch` that answers from a function and remembers what it was asked. */
export function fakeFetch(answer: (request: SeenRequest) => Response | Promise<Response>): FakeFetch {
  const seen: SeenRequest[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}) => {
    const request = {
      url: String(url),
      method: init.method ?? 'GET',
      headers: new Headers(init.headers),
      init,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
    };
    seen.push(request);
    return answer(request);
  };
  return { fetch, seen };
}

/** A JSON response. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** A text response. */
export function text(body: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(body, { status, headers: { 'content-type': 'text/plain', ...headers } });
}

/** The one method call of a request. */
export function callOf({ body }: SeenRequest): { name: string; args: Record<string, unknown> } {
  const [name, args] = body?.methodCalls?.[0] ?? [];
  return { name: name ?? '', args: args ?? {} };
}
