import { expect, it, vi } from 'vitest';
import { HttpFault, oauthFetch } from './http.ts';

it('sends no cookies, no referrer, follows no redirect, and caches nothing', async () => {
  const fetch = vi.fn(async () => new Response('{}'));
  await oauthFetch(fetch)('https://mail.example.org/', { method: 'GET', headers: { accept: 'text/plain' } });
  expect(fetch).toHaveBeenCalledWith(
    'https://mail.example.org/',
    expect.objectContaining({
      method: 'GET',
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { accept: 'text/plain' },
    }),
  );
});

it('stops the exchange when its time is over', async () => {
  let signal: AbortSignal | null | undefined;
  const fetch = (_: unknown, init?: RequestInit) => {
    signal = init?.signal;
    return new Promise<Response>(() => undefined);
  };
  const fault = await oauthFetch(fetch, 10)('https://x.example/', { method: 'GET', headers: {} }).catch(
    (e) => e,
  );
  expect(fault).toBeInstanceOf(HttpFault);
  expect(fault.error.code).toBe('timeout');
  expect(signal?.aborted).toBe(true);
});

it('stops reading at the cap', async () => {
  let chunks = 0;
  const body = new ReadableStream({
    pull(controller) {
      chunks += 1;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const request = oauthFetch(async () => new Response(body))('https://x.example/', {
    method: 'GET',
    headers: {},
  });
  await expect(request).rejects.toMatchObject({ error: { code: 'reply-too-large' } });
  expect(chunks).toBeLessThan(8);
});

it('notices the browser’s opaque redirect', async () => {
  const opaque = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  const request = oauthFetch(async () => opaque)('https://x.example/', { method: 'GET', headers: {} });
  await expect(request).rejects.toMatchObject({ error: { code: 'redirected' }, replyLost: false });
});
