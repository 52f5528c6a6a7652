import { describe, expect, it } from 'vitest';
import type { Alias } from '../domain/alias.ts';
import { siteMenu } from './site-menu.ts';

const alias = (id: string, forDomain: string, more: Partial<Alias> = {}): Alias => ({
  id,
  email: `${id}@masked.example`,
  state: 'enabled',
  forDomain,
  description: '',
  createdAt: '2026-11-01T00:00:00Z',
  createdBy: '',
  lastMessageAt: null,
  url: null,
  ...more,
});

describe('siteMenu', () => {
  it('offers a site’s working addresses there and nowhere else, newest first', () => {
    const entries = siteMenu([
      alias('old', 'https://www.shop.example'),
      alias('new', 'https://shop.example', { createdAt: '2026-11-20T00:00:00Z' }),
      alias('off', 'https://shop.example', { state: 'disabled' }),
      alias('nowhere', ''),
      alias('alice', 'https://alice.github.io'),
      alias('local', 'http://localhost:3000'),
      alias('number', 'http://127.0.0.1:8080'),
    ]);
    expect(entries.map(({ id, documentUrlPatterns }) => [id, ...documentUrlPatterns])).toEqual([
      ['use:new@masked.example', '*://*.shop.example/*'],
      ['use:old@masked.example', '*://*.shop.example/*'],
      ['use:alice@masked.example', '*://*.alice.github.io/*'],
      ['use:local@masked.example', '*://localhost/*'],
      ['use:number@masked.example', '*://127.0.0.1/*'],
    ]);
  });

  it('stays small however many there are', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => alias(`a${i}`, `https://s${i % 3_000}.example`));
    expect(siteMenu(many)).toHaveLength(800);
    const ofOne = Array.from({ length: 50 }, (_, i) => alias(`a${i}`, 'https://shop.example'));
    expect(siteMenu(ofOne)).toHaveLength(5);
  });

  it('keeps an ampersand an ampersand', () => {
    expect(siteMenu([alias('a&b', 'https://shop.example')])[0]?.title).toBe('a&&b@masked.example');
  });
});
