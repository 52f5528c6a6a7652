import { expect, it } from 'vitest';
import { accountIdOf } from './account-id.ts';

const ada = { sessionUrl: 'https://mail.example/jmap', jmapAccountId: 'u1', username: 'ada@mail.example' };

it('is the same for the same person, and tells nothing of them', async () => {
  const id = await accountIdOf(ada);
  expect(await accountIdOf({ ...ada })).toBe(id);
  expect(id).toMatch(/^[0-9a-f]{32}$/);
});

it.each([
  ['server', { sessionUrl: 'https://other.example/jmap' }],
  ['mailbox', { jmapAccountId: 'u2' }],
  ['person', { username: 'bob@mail.example' }],
])('differs with the %s', async (_, other) => {
  expect(await accountIdOf({ ...ada, ...other })).not.toBe(await accountIdOf(ada));
});
