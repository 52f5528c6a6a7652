import { beforeEach, describe, expect, it, vi } from 'vitest';
import { authWindowError } from './auth-window-error.ts';
import { openAuthWindow, redirectUris } from './identity.ts';
import { redirectUrisBeside } from './redirect-uris.ts';

interface FakeIdentity {
  getRedirectURL(): string;
  launchWebAuthFlow(details: { url: string; interactive: boolean }): Promise<string | undefined>;
}

const fake = vi.hoisted((): { browser: { identity: FakeIdentity | undefined } } => ({
  browser: { identity: undefined },
}));
vi.mock('./browser.ts', () => fake);

const chrome = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';

describe('redirects that the browser catches', () => {
  beforeEach(() => {
    fake.browser.identity = { getRedirectURL: () => chrome, launchWebAuthFlow: async () => undefined };
  });

  it('are Chrome’s alone, and in Firefox a loopback form beside the https one', () => {
    expect(redirectUris()).toEqual([chrome]);
    const hash = '0123456789abcdef0123456789abcdef01234567';
    const firefox = `https://${hash}.extensions.allizom.org/`;
    expect(redirectUrisBeside(firefox)).toEqual([firefox, `http://127.0.0.1/mozoauth2/${hash}`]);
  });

  it('are none without an identity API', () => {
    fake.browser.identity = undefined;
    expect(redirectUris()).toEqual([]);
  });
});

describe('the sign-in window', () => {
  it('shows the page to the person and answers where it ended', async () => {
    const launchWebAuthFlow = vi.fn(async () => `${chrome}?code=1`);
    fake.browser.identity = { getRedirectURL: () => chrome, launchWebAuthFlow };
    expect(await openAuthWindow('https://mail.example.org/authorize')).toEqual({
      ok: true,
      value: `${chrome}?code=1`,
    });
    expect(launchWebAuthFlow).toHaveBeenCalledWith({
      url: 'https://mail.example.org/authorize',
      interactive: true,
    });
  });

  it.each([
    [async () => undefined, 'sign-in-cancelled'],
    [async () => Promise.reject(new Error('The user did not approve access.')), 'sign-in-cancelled'],
    [async () => Promise.reject(new Error('Authorization page could not be loaded.')), 'sign-in-failed'],
    [async () => Promise.reject('no error object'), 'sign-in-failed'],
  ])('ends in a value however it ends (%#)', async (launchWebAuthFlow, code) => {
    vi.stubGlobal('navigator', { onLine: true });
    fake.browser.identity = { getRedirectURL: () => chrome, launchWebAuthFlow };
    expect(await openAuthWindow('https://mail.example.org/')).toMatchObject({ ok: false, error: { code } });
    vi.unstubAllGlobals();
  });

  it.each([
    ['The user did not approve access.', true, 'sign-in-cancelled'],
    ['User cancelled or denied access.', true, 'sign-in-cancelled'],
    ['User cancelled or denied access.', false, 'sign-in-cancelled'],
    ['Authorization page could not be loaded.', true, 'sign-in-failed'],
    ['Authorization page could not be loaded.', false, 'offline'],
    ['redirect_uri not allowed', true, 'sign-in-failed'],
    ['Invalid request', true, 'sign-in-failed'],
    ['', true, 'sign-in-failed'],
  ])('says “%s” (online: %s) and means %s', (message, online, code) => {
    expect(authWindowError(message, online).code).toBe(code);
  });

  it('leaves nothing of the browser’s text in the error: it may quote the URL', () => {
    const error = authWindowError('could not load https://x.example/?state=geheim', true);
    expect(JSON.stringify(error)).not.toContain('geheim');
  });
});
