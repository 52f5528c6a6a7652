import fc from 'fast-check';
import { getDomain } from 'tldts';
import { describe, expect, test } from 'vitest';
import { publicSuffixes } from './public-suffixes.ts';
import { siteOf } from './site.ts';

const judge = (host: string) => getDomain(host, { allowPrivateDomains: true }) ?? host;

const rules = publicSuffixes
  .slice(1, -1)
  .split(';')
  .flatMap((line) => {
    const [name = '', ...entries] = line.split(' ');
    const ends = entries.filter((entry) => !entry.endsWith('.'));
    return [name, ...ends.map((entry) => `${entry.replace('!', '').replace('*', 'anything')}.${name}`)];
  });

describe('the public suffix list', () => {
  test('holds thousands of rules', () => {
    expect(rules.length).toBeGreaterThan(9_000);
  });

  test('gives the site that tldts gives, for names at, under and far under every rule', () => {
    for (const rule of rules) {
      for (const host of [rule, `shop.${rule}`, `www.shop.${rule}`, `a.b.shop.${rule}`]) {
        expect(siteOf(host), host).toBe(judge(host));
      }
    }
  });

  test('gives the site that tldts gives, for any name', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
    const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
    const ended = fc.tuple(name, fc.constantFrom(...rules)).map(([start, rule]) => `${start}.${rule}`);
    fc.assert(
      fc.property(
        fc.oneof(
          name.map((start) => `${start}.com`),
          ended,
        ),
        (host) => {
          // What the browser takes for an address or refuses is no name.
          fc.pre(URL.canParse(`https://${host}`) && new URL(`https://${host}`).hostname === host);
          expect(siteOf(host)).toBe(judge(host));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('knows exceptions, wildcards and names without a rule', () => {
    expect(siteOf('www.ck')).toBe('www.ck');
    expect(siteOf('a.www.ck')).toBe('www.ck');
    expect(siteOf('a.b.anything.ck')).toBe('b.anything.ck');
    expect(siteOf('a.city.kobe.jp')).toBe('city.kobe.jp');
    expect(siteOf('a.b.example.nosuchtop')).toBe('example.nosuchtop');
    expect(siteOf('co.uk')).toBe('co.uk');
  });
});
