import { describe, expect, it } from 'vitest';
import { fakeFetch, json, text } from '../../tests/jmap/fake-fetch.ts';
import { type HttpRequest, send } from './transport.ts';

const url = 'https://api.example.org/jmap/';

/** Sends against one answer. */
async function sendTo(answer: () => Response | Promise<Response>, more: Partial<HttpRequest> = {}) {
  const server = fakeFetch(answer);
  const result = await send({ fetch: server.fetch, url, authorization: 'Bearer t', ...more });
  return { result, seen: server.seen };
}

/** A body that gives one piece after another, for ever or `count` times; `cut` breaks the line then. */
function endless(piece: string, count = Number.POSITIVE_INFINITY, cut = false) {
  const state = { given: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      state.given += 1;
      if (state.given <= count) controller.enqueue(new TextEncoder().encode(piece));
      else if (cut) controller.error(new TypeError('terminated'));
      else controller.close();
    },
  });
  return { response: new Response(body), state };
}

describe('send', () => {
  it('attaches the credential and nothing of the browser’s own', async () => {
    const { seen } = await sendTo(() => json({}), { body: '{}' });
    expect(seen[0]?.method).toBe('POST');
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer t');
    expect(seen[0]?.headers.get('content-type')).toBe('application/json');
    expect(seen[0]?.init).toMatchObject({
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  it('follows redirects only where it carries no credential', async () => {
    const server = fakeFetch(() => text('ok'));
    await send({ fetch: server.fetch, url });
    expect(server.seen[0]?.init.redirect).toBe('follow');
    expect(server.seen[0]?.headers.has('authorization')).toBe(false);
  });

  it.each([301, 302, 303, 307, 308])('calls a %i redirected and asks nobody else', async (status) => {
    const { result, seen } = await sendTo(() => text('', status, { location: 'https://evil.example/' }));
    expect(result).toMatchObject({ ok: false, error: { code: 'redirected' } });
    expect(seen).toHaveLength(1);
  });

  it('knows the face that browsers give a redirect', async () => {
    const hidden = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    expect((await sendTo(() => hidden)).result).toMatchObject({ error: { code: 'redirected' } });
  });

  it.each([200, 404, 500])('hands over a reply with status %i as text', async (status) => {
    const { result } = await sendTo(() => text('grüße', status));
    expect(result).toMatchObject({ ok: true, value: { status, text: 'grüße', url } });
  });

  it('reads no body as empty text', async () => {
    const { result } = await sendTo(() => new Response(null, { status: 204 }));
    expect(result).toMatchObject({ ok: true, value: { text: '' } });
  });

  it.each([new TypeError('fetch failed'), 'a string'])(
    'calls a line that fails offline (%s)',
    async (thrown) => {
      const { result } = await sendTo(() => Promise.reject(thrown));
      expect(result).toMatchObject({ ok: false, error: { code: 'offline' } });
    },
  );

  it('calls a line that breaks in the middle offline', async () => {
    const { result } = await sendTo(() => endless('{"a":', 3, true).response);
    expect(result).toMatchObject({ error: { code: 'offline' } });
  });

  it('stops reading a body that never ends at the cap', async () => {
    const { response, state } = endless('x'.repeat(1000));
    const { result, seen } = await sendTo(() => response, { maxBytes: 10_000 });
    expect(result).toMatchObject({ error: { code: 'reply-too-large' } });
    expect(state.given).toBeLessThan(20);
    expect(seen[0]?.init.signal?.aborted).toBe(true);
  });

  it('refuses a body that is announced as too large without reading it', async () => {
    const { result } = await sendTo(() => text('x', 200, { 'content-length': '50000000' }));
    expect(result).toMatchObject({ error: { code: 'reply-too-large' } });
  });

  it('gives up on a server that never answers', async () => {
    const { result } = await sendTo(() => new Promise<Response>(() => undefined), { timeout: 20 });
    expect(result).toMatchObject({ error: { code: 'timeout' } });
  });

  it('gives up on a body that stops half-way, and ends the exchange', async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(3)) });
    const { result, seen } = await sendTo(() => new Response(body), { timeout: 20 });
    expect(result).toMatchObject({ error: { code: 'timeout' } });
    expect(seen[0]?.init.signal?.aborted).toBe(true);
  });

  it('calls a body that is not UTF-8 nonsense', async () => {
    const { result } = await sendTo(() => new Response(new Uint8Array([0x22, 0xe9, 0x22])));
    expect(result).toMatchObject({ error: { code: 'nonsense' } });
  });

  it.each(['Bearer a\nb', 'Bearer caf\u00e9', ''])(
    'does not try to send the credential %j',
    async (authorization) => {
      const { result, seen } = await sendTo(() => text('ok'), { authorization });
      expect(result).toMatchObject({ error: { code: 'wrong-token' } });
      expect(seen).toHaveLength(0);
    },
  );
});
