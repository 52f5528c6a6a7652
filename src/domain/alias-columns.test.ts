import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Alias, aliasProperties, aliasStates } from './alias.ts';
import { fromColumns, toColumns } from './alias-columns.ts';

const alias: fc.Arbitrary<Alias> = fc.record(
  {
    id: fc.string(),
    email: fc.string(),
    state: fc.constantFrom(...aliasStates),
    forDomain: fc.constantFrom('', 'https://shop.example'),
    description: fc.string({ unit: 'binary' }),
    createdAt: fc.option(fc.string()),
    createdBy: fc.constant('Bauta'),
    lastMessageAt: fc.option(fc.string()),
    url: fc.option(fc.webUrl()),
    expiresAt: fc.string(),
  },
  {
    requiredKeys: aliasProperties.filter((name) => name !== 'expiresAt'),
  },
);

it('brings every list through a message as it was', () => {
  fc.assert(
    fc.property(fc.array(alias), (aliases) => {
      expect(fromColumns(JSON.parse(JSON.stringify(toColumns(aliases))))).toEqual(aliases);
    }),
  );
});

it('halves ten thousand addresses', () => {
  const aliases = Array.from(
    { length: 10_000 },
    (_, index): Alias => ({
      id: `masked-${index}`,
      email: `mask.number${index}@masked.example`,
      state: index % 5 === 0 ? 'disabled' : 'enabled',
      forDomain: `https://shop${index % 3_000}.example`,
      description: `Shop number ${index}`,
      createdAt: '2026-01-01T00:00:00Z',
      createdBy: 'Bauta',
      lastMessageAt: null,
      url: null,
    }),
  );
  expect(JSON.stringify(toColumns(aliases)).length).toBeLessThan(JSON.stringify(aliases).length / 2);
});
