import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { anAlias } from '../../tests/fakes/alias.ts';
import { createAliasCache } from './alias-cache.ts';

test('a list that was being written when its account was forgotten is not there afterwards', async () => {
  const cache = createAliasCache();
  await Promise.all([cache.save('ada', { aliases: [anAlias('a1')], fetchedAt: 1 }), cache.clear('ada')]);
  expect(await cache.load('ada')).toBeNull();
  expect(await createAliasCache().load('ada')).toBeNull();
});
