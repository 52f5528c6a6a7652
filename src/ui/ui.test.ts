import { describe, expect, it } from 'vitest';
import { siteLabel } from '../domain/site-label.ts';
import { oauthClientFor, oauthClientHost, parseOAuthClients } from './oauth-clients.ts';
import { tileHue, tileHues } from './tile-hue.ts';
import { fullTime, relativeTime, timeToWait } from './time-words.ts';

describe('siteLabel', () => {
  it.each([
    ['https://www.shop.example', 'shop.example'],
    ['http://shop.example:8080/path?x#y', 'shop.example:8080'],
    ['shop.example', 'shop.example'],
    ['  ', ''],
  ])('%j reads as %j', (forDomain, label) => {
    expect(siteLabel(forDomain)).toBe(label);
  });
});

describe('timeToWait', () => {
  it.each([
    [1, 'en', 'in 1 second'],
    [29.2, 'en', 'in 30 seconds'],
    [61, 'en', 'in 2 minutes'],
    [86_400, 'en', 'in 1 day'],
    [5_400, 'de', 'in 2 Stunden'],
    [60, 'ru', 'через 1 минуту'],
  ])('%f s in %s is "%s"', (seconds, language, words) => {
    expect(timeToWait(seconds, language)).toBe(words);
  });
});

describe('relativeTime', () => {
  const now = Date.parse('2026-06-15T12:00:00Z');
  it.each([
    [now - 30_000, 'now'],
    [now - 150_000, '2 minutes ago'],
    [now - 26 * 3_600_000, 'yesterday'],
    [now + 5 * 3_600_000, 'in 5 hours'],
    [now - 400 * 86_400_000, 'last year'],
  ])('%d is %j', (time, words) => {
    expect(relativeTime(time, now, 'en')).toBe(words);
  });
});

describe('fullTime', () => {
  it('is empty for what is no time', () => {
    expect(fullTime(null, 'en')).toBe('');
    expect(fullTime('not a time', 'en')).toBe('');
  });
});

describe('tileHue', () => {
  it('is always the same for a site, and within the hues', () => {
    for (const name of ['', 'a', 'shop.example', 'ß'.repeat(99)]) {
      expect(tileHue(name)).toBe(tileHue(name));
      expect(tileHue(name)).toBeLessThan(tileHues);
      expect(tileHue(name)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('OAuth client ids', () => {
  it.each([
    ['', 'fastmail.com'],
    ['ada@Example.org', 'example.org'],
    ['https://mail.example.org:8443/jmap', 'mail.example.org:8443'],
    ['localhost:8080', 'localhost:8080'],
  ])('of %j are kept under %j', (server, host) => {
    expect(oauthClientHost(server)).toBe(host);
  });

  it('are found by any way of writing the server', () => {
    const clients = parseOAuthClients({ 'example.org': 'abc', broken: 7, empty: '' });
    expect(oauthClientFor(clients, 'ada@example.org')).toBe('abc');
    expect(oauthClientFor(clients, '')).toBeUndefined();
    expect(Object.keys(clients)).toEqual(['example.org']);
  });
});
