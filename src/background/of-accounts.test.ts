import { expect, test } from 'vitest';
import { createMemoryStore } from '../../tests/account/fakes/memory-store.ts';
import { ofAccounts } from './of-accounts.ts';

test('a JMAP session that arrives after the sign-out is kept nowhere', async () => {
  const signedIn = new Set(['ada']);
  const store = createMemoryStore();
  const sessions = ofAccounts(store, async (id) => signedIn.has(id));
  await sessions.put('ada', { username: 'ada' });
  expect(await sessions.get('ada')).toEqual({ username: 'ada' });
  signedIn.delete('ada');
  await sessions.delete('ada');
  await sessions.put('ada', { username: 'ada' });
  expect(store.map.size).toBe(0);
});
