import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { sameSite } from '../../src/domain/site.ts';
import { createJmapClient } from '../../src/jmap/client.ts';
import { resolveWellKnown } from '../../src/jmap/session.ts';
import { parseEndpoint } from '../../src/oauth/endpoint.ts';
import { memorySessions } from '../jmap/client-of.ts';

const agreed = 'https://api.example.org/jmap/session';
const secret = 'Bearer the-secret';

/** Hosts that look like the agreed one to somebody in a hurry, or to a careless comparison. */
const lookAlike = fc.oneof(
  fc.constantFrom(
    'api.example.org.evil.example',
    'example.org.evil.example',
    'evilexample.org',
    'api-example.org',
    'example.orgg',
    'example.0rg',
    'examp1e.org',
    'xn--exmple-cua.org',
    'example.org%2eevil.example',
    'api.example.org@evil.example',
    'api.example.org:secret@evil.example',
    'evil.example\\@api.example.org',
    'evil.example#api.example.org',
    'evil.example?api.example.org',
    'evil.example/.example.org',
    '127.0.0.1',
    '[::1]',
    'localhost',
    'org',
  ),
  fc.domain().map((domain) => `${domain}.example`),
  fc.domain().map((domain) => `api.example.org.${domain}`),
);
const url = fc
  .tuple(
    fc.constantFrom('https:', 'http:', 'HTTPS:', ''),
    fc.constantFrom('//', '\\\\', '/'),
    lookAlike,
    fc.webPath(),
  )
  .map(([scheme, slashes, host, path]) => `${scheme}${slashes}${host}${path}`);

/** A server whose session names that API, and whose replies redirect there; what was sent with the secret is remembered. */
function serverThatNames(apiUrl: string, redirects: boolean) {
  const told: { url: string; redirect: RequestRedirect | undefined }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { href } = new URL(String(input));
    if (new Headers(init?.headers).has('authorization')) told.push({ url: href, redirect: init?.redirect });
    if (href !== agreed) return new Response('{"methodResponses":[]}');
    if (redirects) return new Response('', { status: 302, headers: { location: apiUrl } });
    return new Response(
      JSON.stringify({ apiUrl, username: 'ada', accounts: {}, capabilities: {}, primaryAccounts: {} }),
    );
  };
  const client = createJmapClient({
    fetch,
    sessionUrl: agreed,
    jmapAccountId: 'u1',
    authorization: async () => ok(secret),
    sessions: memorySessions(),
    now: () => 0,
    sleep: async () => undefined,
  });
  return { client, told };
}

describe('the secret of a sign-in', () => {
  it('goes to no host outside the registrable domain that was agreed, and along no redirect', async () => {
    await fc.assert(
      fc.asyncProperty(url, fc.boolean(), async (apiUrl, redirects) => {
        const { client, told } = serverThatNames(apiUrl, redirects);
        const listed = await client.list();
        expect(listed.ok).toBe(false);
        for (const request of told) {
          expect(sameSite(request.url, agreed), request.url).toBe(true);
          expect(request.url).toMatch(/^https:/);
          expect(request.redirect).toBe('manual');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('goes to the shard that a server really has', async () => {
    const { client, told } = serverThatNames('https://phl.api.example.org/jmap/api/', false);
    await client.list();
    expect(told.map((request) => request.url)).toEqual([agreed, 'https://phl.api.example.org/jmap/api/']);
  });

  it('has no endpoint at a look-alike, whatever the metadata say', () => {
    fc.assert(
      fc.property(url, (endpoint) => {
        const taken = parseEndpoint('https://api.example.org', endpoint);
        if (taken !== null) expect(sameSite(taken, agreed)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has no session URL at the end of a redirect to elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(lookAlike, async (host) => {
        const end = `https://${host}/jmap/session`;
        fc.pre(URL.canParse(end));
        const fetch = async () => {
          const response = new Response('', { status: 401 });
          Object.defineProperty(response, 'url', { value: new URL(end).href });
          return response;
        };
        const found = await resolveWellKnown({ fetch, host: 'api.example.org' });
        if (found.ok) expect(sameSite(found.value, agreed)).toBe(true);
      }),
    );
  });
});
