import { describe, expect, it } from 'vitest';
import { isIssuer, isSecureUrl, parseEndpoint } from './endpoint.ts';

describe('endpoints out of metadata', () => {
  const issuer = 'https://login.example.org';

  it.each([
    'https://login.example.org/token',
    'https://api.example.org/token',
    'https://example.org:8443/token',
  ])('takes %s of the issuer’s own site', (endpoint) => {
    expect(parseEndpoint(issuer, endpoint)).toBe(endpoint);
  });

  it.each([
    'http://login.example.org/token',
    'https://login.example.net/token',
    'https://example.org.evil.example/token',
    'https://login.example.org@evil.example/token',
    'https://ada:secret@login.example.org/token',
    'https://login.example.org/token#x',
    'http://127.0.0.1/token',
    'javascript:alert(1)',
    '/token',
    '',
    undefined,
    7,
  ])('refuses %s', (endpoint) => {
    expect(parseEndpoint(issuer, endpoint)).toBeNull();
  });

  it('takes plain http on this machine alone, and only from an issuer that is there too', () => {
    expect(parseEndpoint('http://127.0.0.1:8080', 'http://127.0.0.1:8080/token')).toBe(
      'http://127.0.0.1:8080/token',
    );
    expect(parseEndpoint('http://localhost:8080', 'http://localhost:8080/t')).toBe('http://localhost:8080/t');
    expect(parseEndpoint('https://localhost', 'http://localhost/token')).toBeNull();
  });

  it('does not take neighbours under a public suffix for one site', () => {
    expect(parseEndpoint('https://ada.github.io', 'https://eve.github.io/token')).toBeNull();
  });
});

describe('issuers', () => {
  it.each([
    ['https://mail.example.org/jmap', 'https://login.example.net', true],
    ['https://mail.example.org/jmap', 'https://login.example.net/tenant', true],
    ['https://mail.example.org/jmap', 'http://127.0.0.1', false],
    ['https://mail.example.org/jmap', 'https://login.example.net?tenant=1', false],
    ['https://mail.example.org/jmap', 'https://login.example.net#x', false],
    ['https://mail.example.org/jmap', 'login', false],
    ['http://127.0.0.1:1/jmap', 'http://127.0.0.1:2', true],
    ['http://127.0.0.1:1/jmap', 'http://mail.example.org', false],
  ])('for %s: %s → %s', (resource, issuer, answer) => {
    expect(isIssuer(resource, issuer)).toBe(answer);
  });

  it('knows a URL with a name in it for insecure', () => {
    expect(isSecureUrl(new URL('https://a@example.org'))).toBe(false);
    expect(isSecureUrl(new URL('https://:a@example.org'))).toBe(false);
  });
});
