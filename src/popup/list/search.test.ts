import { describe, expect, it } from 'vitest';
import { anAlias as alias } from '../../../tests/fakes/alias.ts';
import type { Alias } from '../../domain/alias.ts';
import { roughMatcher } from '../../domain/search/rough-matcher.ts';
import { indexOf, search } from '../../domain/search/search-aliases.ts';
import { arrange, countShown, shows } from './arrange.ts';
import { ofSite } from './of-site.ts';

const found = (aliases: readonly Alias[], query: string) =>
  search(aliases.map(indexOf), query).map(({ alias }) => alias.id);

const some = [
  alias('odd.sock', { forDomain: 'https://www.shop.example' }),
  alias('pine', { forDomain: 'https://forum.example', description: 'Chess Club' }),
  alias('shop.keeper'),
];

describe('search', () => {
  it('gives everything for an empty query', () => {
    expect(found(some, '  ')).toHaveLength(3);
  });

  it('finds words in any order in address, site and description', () => {
    expect(found(some, 'club forum')).toEqual(['pine']);
    expect(found(some, 'CHESS')).toEqual(['pine']);
  });

  it('puts those first whose address or site begins with the word', () => {
    expect(found([alias('my.shop'), ...some], 'shop')).toEqual(['odd.sock', 'shop.keeper', 'my.shop']);
  });

  it('forgives a slip only where nothing fits exactly', () => {
    expect(found(some, 'froum')).toEqual(['pine']);
    expect(found([...some, alias('froum')], 'froum')).toEqual(['froum']);
  });

  it('takes words that are spelt right at their word beside one that is not', () => {
    const aliases = [alias('a', { description: 'Number 9876' }), alias('b', { description: 'Number 987' })];
    expect(found(aliases, 'nubmer 9876')).toEqual(['a']);
    // Both are spelt right, but in different addresses: then each may be a slip.
    expect(found([alias('travel', { description: 'forums' }), alias('travels')], 'travels forums')).toEqual([
      'travel',
    ]);
  });

  it('finds nothing for a word that is far from everything', () => {
    expect(found(some, 'zzzzzz')).toEqual([]);
  });
});

describe('roughMatcher', () => {
  it.each([
    ['travle', 'travel.example', true],
    ['ketle', 'blue.kettle911', true],
    ['kettlle', 'blue.kettle911', true],
    ['froum', 'https://forum.example', true],
    ['foru', 'frou', true],
    ['bücehr', 'bücher.example', true],
    ['departmnt', 'x.department.example', true],
    ['deaprtmnt', 'x.department.example', true],
    ['daeprtmnt', 'x.depxrtment.example', false],
    ['abc', 'abd', false],
    ['travel', 'trxxyl', false],
  ])('%s in %s: %s', (word, text, occurs) => {
    expect(roughMatcher(word)(text)).toBe(occurs);
  });
});

describe('arrange', () => {
  const aliases = [
    alias('a', { createdAt: '2026-01-01T00:00:00Z', forDomain: 'https://z.example' }),
    alias('b', {
      createdAt: '2026-03-01T00:00:00Z',
      lastMessageAt: '2026-03-02T00:00:00Z',
      createdBy: 'API Token: laptop',
    }),
    alias('c', { createdAt: '2026-02-01T00:00:00Z', state: 'deleted', forDomain: 'https://y.example' }),
  ];
  const ids = (...how: [Parameters<typeof arrange>[1], Parameters<typeof arrange>[2]]) =>
    arrange(aliases, ...how, { makers: ['API Token: laptop'], refused: new Set(['a']) }).map(
      ({ alias }) => alias.id,
    );

  it('leaves the deleted ones out unless they are asked for', () => {
    expect(ids('all', 'created')).toEqual(['b', 'a']);
    expect(ids('deleted', 'created')).toEqual(['c']);
  });

  it('shows those that never got mail', () => {
    expect(ids('neverUsed', 'created')).toEqual(['a']);
  });

  it('shows those made here, and those that a change did not reach', () => {
    expect(ids('madeHere', 'created')).toEqual(['b']);
    expect(ids('refused', 'created')).toEqual(['a']);
  });

  it('counts what each list shows', () => {
    const facts = { makers: ['API Token: laptop'], refused: new Set(['a']) };
    const counted = Object.fromEntries(
      shows.map((show) => [show, arrange(aliases, show, 'created', facts).length]),
    );
    expect(countShown(aliases, facts)).toEqual(counted);
  });

  it('sorts by last mail, by site with siteless ones last, and by address', () => {
    expect(ids('all', 'lastMail')).toEqual(['b', 'a']);
    expect(ids('all', 'site')).toEqual(['a', 'b']);
    expect(ids('all', 'address')).toEqual(['a', 'b']);
  });
});

describe('ofSite', () => {
  const lastTwo = (text: string) => new URL(text).hostname.split('.').slice(-2).join('.');
  const sameSite = (a: string, b: string) => URL.canParse(a) && lastTwo(a) === lastTwo(b);

  it('takes a site’s own, working ones first, newest first, without the deleted', () => {
    const aliases = [
      alias('off', { forDomain: 'https://shop.example', state: 'disabled', createdAt: '2026-09-01' }),
      alias('old', { forDomain: 'https://shop.example', createdAt: '2026-01-01' }),
      alias('new', { forDomain: 'https://pay.shop.example', createdAt: '2026-02-01' }),
      alias('gone', { forDomain: 'https://shop.example', state: 'deleted' }),
      alias('other', { forDomain: 'https://myshop.example' }),
      alias('none'),
    ];
    const ids = ofSite(aliases, 'https://www.shop.example', sameSite).map(({ id }) => id);
    expect(ids).toEqual(['new', 'old', 'off']);
  });

  it('takes nothing for what is no origin', () => {
    expect(ofSite(some, 'null', sameSite)).toEqual([]);
  });
});
