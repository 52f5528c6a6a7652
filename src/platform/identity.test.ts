import { expect, it } from 'vitest';
import { authWindowError } from './auth-window-error.ts';
import { redirectUrisBeside } from './redirect-uris.ts';

it('offers Chrome’s redirect alone, and Firefox’s loopback form beside its https one', () => {
  const chrome = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
  expect(redirectUrisBeside(chrome)).toEqual([chrome]);
  const hash = '0123456789abcdef0123456789abcdef01234567';
  const firefox = `https://${hash}.extensions.allizom.org/`;
  expect(redirectUrisBeside(firefox)).toEqual([firefox, `http://127.0.0.1/mozoauth2/${hash}`]);
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
])('reads the browser’s “%s” (online: %s) as %s', (message, online, code) => {
  expect(authWindowError(message, online).code).toBe(code);
});

it('keeps nothing of the browser’s text, which may quote the URL', () => {
  const error = authWindowError('could not load https://x.example/?state=geheim', true);
  expect(JSON.stringify(error)).not.toContain('geheim');
});
