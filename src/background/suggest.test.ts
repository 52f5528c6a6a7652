import { describe, expect, it } from 'vitest';
import { anAlias } from '../../tests/fakes/alias.ts';
import type { Alias } from '../domain/alias.ts';
import { escapeXml, newSuggestion, pageFor, suggest } from './suggest.ts';

const alias = (email: string, more: Partial<Alias> = {}) => anAlias(email, { email, ...more });

describe('suggest', () => {
  it('finds by address, site and description, working ones first, deleted ones never', () => {
    const found = suggest(
      [
        alias('off@m.example', { forDomain: 'https://shop.example', state: 'disabled' }),
        alias('gone@m.example', { forDomain: 'https://shop.example', state: 'deleted' }),
        alias('on@m.example', { forDomain: 'https://www.shop.example', description: 'Pots & pans' }),
      ],
      'shop',
    );
    expect(found).toEqual([
      { content: 'on@m.example', address: 'on@m.example', about: 'shop.example · Pots & pans' },
      { content: 'off@m.example', address: 'off@m.example', about: 'shop.example' },
    ]);
  });

  it('suggests nothing before anything is typed, and five at most', () => {
    const many = Array.from({ length: 20 }, (_, i) => alias(`a${i}@m.example`));
    expect(suggest(many, ' ')).toEqual([]);
    expect(suggest(many, 'm.example')).toHaveLength(5);
  });
});

describe('pageFor', () => {
  it.each([
    ['on@m.example', '?address=on%40m.example'],
    ['shop ex', '?search=shop+ex'],
    [newSuggestion(' for the ferry '), '?new=for+the+ferry'],
    [newSuggestion(''), '?new='],
    ['a&b=c', '?search=a%26b%3Dc'],
  ])('%j leads to %s', (entered, page) => {
    expect(pageFor(entered)).toBe(page);
  });
});

describe('escapeXml', () => {
  it('lets no text of a server’s end a tag or break the line', () => {
    expect(escapeXml(`<match>&"'\u0000\u001b</match>`)).toBe('&lt;match&gt;&amp;&quot;&apos;&lt;/match&gt;');
  });
});
