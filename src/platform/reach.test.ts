import { describe, expect, it, vi } from 'vitest';
import { HostPermissionMissing } from '../domain/host-permission.ts';
import { createReachingFetch } from './reach.ts';

vi.mock('./browser.ts', () => ({ browser: {} }));

const url = 'https://mail.example.org:8443/jmap/session';
const post = { method: 'POST', body: '{}', headers: { authorization: 'Bearer secret' } };

/** A browser that lets through what the test says, and remembers what went out. */
function browserWhere(lets: { request?: boolean; cors?: boolean; noCors?: boolean; allowed?: boolean }) {
  const sent: RequestInit[] = [];
  const fetch = async (_: unknown, init: RequestInit = {}) => {
    sent.push(init);
    // As browsers do: such a request follows redirects, or fails.
    if (init.mode === 'no-cors' && init.redirect !== 'follow') throw new TypeError('Failed to fetch');
    const isOpen = init.mode === 'no-cors' ? lets.noCors : init.mode === 'cors' ? lets.cors : lets.request;
    if (!isOpen) throw new TypeError('Failed to fetch');
    return new Response('');
  };
  return { sent, fetch: createReachingFetch(fetch, async () => lets.allowed ?? false) };
}

describe('a request that fails', () => {
  it('wants a permission where the server answers, but not to us', async () => {
    const { sent, fetch } = browserWhere({ noCors: true });
    const failure = await fetch(url, post).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HostPermissionMissing);
    expect((failure as HostPermissionMissing).origin).toBe('https://mail.example.org:8443');
    // What asks why carries nothing of the request.
    expect(sent.slice(1).every(({ headers, body, method }) => !headers && !body && !method)).toBe(true);
    expect(sent.slice(1).every(({ credentials }) => credentials === 'omit')).toBe(true);
  });

  it.each([
    ['nobody answers', {}],
    ['the server lets us in, so that the line broke', { noCors: true, cors: true }],
    ['the person has allowed the host', { noCors: true, allowed: true }],
  ])('is what it was where %s', async (_, lets) => {
    await expect(browserWhere(lets).fetch(url, post)).rejects.toThrow(TypeError);
  });

  it('that was called off asks nothing', async () => {
    const fetch = createReachingFetch(async () => {
      throw new DOMException('called off', 'AbortError');
    });
    await expect(fetch(url)).rejects.toThrow(DOMException);
  });

  it('is not one that succeeds', async () => {
    const { sent, fetch } = browserWhere({ request: true });
    expect((await fetch(url)).ok).toBe(true);
    expect(sent).toHaveLength(1);
  });
});
