import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('each begins when the one before it is done, whatever became of that', async () => {
  const inTurn = createTurns();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (name === 'a') throw new Error('no disk');
    return name;
  };
  const all = await Promise.allSettled([inTurn(work('a')), inTurn(work('b'))]);
  expect(all).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: 'b' }]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});
