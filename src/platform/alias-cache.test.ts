import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createAliasCache } from './alias-cache.ts';

test('a list that was being written when its account was forgotten is not there afterwards', async () => {
  const cache = createAliasCache();
  const alias = {
    id: 'a1',
    email: 'a1@masked.example',
    state: 'enabled',
    forDomain: '',
    description: '',
    createdAt: null,
    createdBy: '',
    lastMessageAt: null,
    url: null,
  } as const;
  await Promise.all([cache.save('ada', { aliases: [alias], fetchedAt: 1 }), cache.clear('ada')]);
  expect(await cache.load('ada')).toBeNull();
  expect(await createAliasCache().load('ada')).toBeNull();
});
