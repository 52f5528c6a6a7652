import { describe, expect, test, vi } from 'vitest';
import { ok } from '../domain/result.ts';
import { createListener, type Handlers } from './serve.ts';

vi.stubGlobal('__VERSION__', '1.0.0');

const own = { id: 'bauta', origin: 'chrome-extension://bauta' };
const page = {
  id: 'bauta',
  url: 'https://shop.example/signup',
  origin: 'https://shop.example',
  frameId: 0,
  documentId: 'doc-1',
  tab: { id: 7, incognito: false },
};
const popup = { id: 'bauta', url: 'chrome-extension://bauta/popup.html', origin: 'chrome-extension://bauta' };
const uuid = '3f2f9f2c-8a1c-4a53-9c5f-0f3e1a1b2c3d';

function setUp() {
  const lease = vi.fn(async () => ok({ intentId: uuid, email: 'a@b.example' }));
  const signOut = vi.fn(async () => ok({ revoked: true }));
  // Only the verbs under test: the rest must never be reached.
  const handlers = { page: { 'offer.lease': lease }, extension: { signOut } } as unknown as Handlers;
  return { listen: createListener(handlers, own), lease, signOut };
}

const say = (bauta: unknown, args: unknown = {}, v: unknown = '1.0.0') => ({ bauta, v, args });

describe('the listener', () => {
  test('answers a verb of ours from a page, with the origin that the browser vouches for', async () => {
    const { listen, lease } = setUp();
    await listen(say('offer.lease', { requestId: uuid }), page);
    expect(lease).toHaveBeenCalledWith(
      { requestId: uuid },
      {
        kind: 'page',
        tabId: 7,
        frameId: 0,
        documentId: 'doc-1',
        origin: 'https://shop.example',
        private: false,
      },
    );
  });

  test.each([
    ['a string', 'hello'],
    ['nothing', undefined],
    ['an unknown verb', say('offer.everything')],
    ['a name that every object has', say('constructor')],
    ['another extension’s message', { type: 'ping' }],
  ])('leaves %s to other listeners', (_, message) => {
    expect(setUp().listen(message, page)).toBe(undefined);
  });

  test.each([
    ['missing', undefined],
    ['of another type', { requestId: 7 }],
    ['no uuid', { requestId: 'x' }],
    ['with a key more', { requestId: uuid, origin: 'https://bank.example' }],
    ['enormous', { requestId: 'x'.repeat(10_000_000) }],
    ['with a prototype', JSON.parse('{"__proto__":{"requestId":"x"}}')],
  ])('refuses arguments that are %s, and calls nobody', async (_, args) => {
    const { listen, lease } = setUp();
    expect(await listen(say('offer.lease', args), page)).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
    expect(lease).not.toHaveBeenCalled();
  });

  test('refuses a privileged verb from a content script', async () => {
    const { listen, signOut } = setUp();
    const answer = await listen(say('signOut', { accountId: 'a' }), page);
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(signOut).not.toHaveBeenCalled();
  });

  test('allows it from our own pages, also from one in a tab', async () => {
    const { listen, signOut } = setUp();
    await listen(say('signOut', { accountId: 'a' }), popup);
    await listen(say('signOut', { accountId: 'a' }), { ...popup, tab: { id: 3 }, frameId: 0 });
    expect(signOut).toHaveBeenCalledTimes(2);
  });

  test('tells an old content script so, and creates nothing', async () => {
    const { listen, lease } = setUp();
    const answer = await listen(say('offer.lease', { requestId: uuid }, '0.9.0'), page);
    expect(answer).toMatchObject({ ok: false, error: { code: 'version-mismatch' } });
    expect(lease).not.toHaveBeenCalled();
  });

  test.each([
    ['another extension', { ...page, id: 'other' }, 'not-allowed'],
    ['no tab', { ...page, tab: undefined }, 'not-allowed'],
    ['a frame that is none', { ...page, frameId: -1 }, 'not-allowed'],
    ['a sandboxed frame whose url looks real', { ...page, origin: 'null' }, 'opaque-origin'],
    [
      'a sandboxed page whose url is ours',
      { ...page, url: `${own.origin}/x`, origin: 'null' },
      'opaque-origin',
    ],
    ['no origin', { ...page, origin: undefined }, 'opaque-origin'],
    ['plain http', { ...page, origin: 'http://shop.example' }, 'insecure-page'],
    ['a file', { ...page, origin: 'file://' }, 'opaque-origin'],
    ['a look-alike of our own origin', { ...page, origin: 'chrome-extension://bauta.evil' }, 'opaque-origin'],
  ])('refuses a sender with %s', async (_, sender, code) => {
    const { listen, lease } = setUp();
    expect(await listen(say('offer.lease', { requestId: uuid }), sender)).toMatchObject({ error: { code } });
    expect(lease).not.toHaveBeenCalled();
  });
});
