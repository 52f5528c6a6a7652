import { describe, expect, test } from 'vitest';
import { displayHost, hostOf, sameSite, siteOf, whyNoAlias } from './site.ts';

describe('the site of an origin', () => {
  test.each([
    ['https://www.shop.example', 'shop.example'],
    ['https://a.b.shop.co.uk', 'shop.co.uk'],
    ['https://alice.github.io', 'alice.github.io'],
    ['https://foo.s3.amazonaws.com', 'foo.s3.amazonaws.com'],
    ['https://192.168.0.1:8443', '192.168.0.1'],
    ['http://localhost:3000', 'localhost'],
    ['https://intranet', 'intranet'],
    ['shop.example', 'shop.example'],
    ['https://SHOP.example.', 'shop.example'],
    ['null', ''],
    [' ', ''],
    ['http://', ''],
  ])('%s is %s', (origin, site) => {
    expect(siteOf(origin)).toBe(site);
  });

  test('tells strangers on one hosting domain apart', () => {
    expect(sameSite('https://alice.github.io', 'https://bob.github.io')).toBe(false);
    expect(sameSite('https://www.shop.example', 'https://accounts.shop.example')).toBe(true);
    expect(sameSite('https://fastmail.com', 'https://fastmail.com.evil.tld')).toBe(false);
    expect(sameSite('https://10.0.0.1', 'https://10.0.0.2')).toBe(false);
  });

  test('never finds two nameless things to be the same', () => {
    expect(sameSite('null', 'null')).toBe(false);
    expect(sameSite('', '')).toBe(false);
  });

  test('shows a look-alike by its true face', () => {
    expect(displayHost('https://аррӏе.com')).toBe('xn--80ak6aa92e.com');
    expect(displayHost('https://www.shop.example/a')).toBe('shop.example');
    expect(hostOf('https://user:pw@shop.example:8443')).toBe('shop.example');
  });
});

describe('an origin may have an alias', () => {
  test.each([
    ['https://shop.example', null],
    ['https://shop.example:8443', null],
    ['http://localhost:8080', null],
    ['http://127.0.0.1:8080', null],
    ['http://[::1]:8080', null],
    ['http://shop.example', 'insecure-page'],
    ['null', 'opaque-origin'],
    [undefined, 'opaque-origin'],
    ['file://', 'opaque-origin'],
    ['data:text/html,hi', 'opaque-origin'],
    ['blob:null/1', 'opaque-origin'],
    ['chrome-extension://abc', 'opaque-origin'],
    ['moz-extension://abc', 'opaque-origin'],
    ['filesystem:https://shop.example/temporary/', 'opaque-origin'],
  ] as const)('%s: %s', (origin, why) => {
    expect(whyNoAlias(origin)).toBe(why);
  });
});
