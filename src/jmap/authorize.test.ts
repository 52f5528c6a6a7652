import { describe, expect, it } from 'vitest';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { withAuthorization } from './authorize.ts';

/** An account whose values are these, and a server that accepts only one of them. */
async function run(values: readonly Result<string>[], accepted: string) {
  const asked: (string | undefined)[] = [];
  const tried: string[] = [];
  const result = await withAuthorization(
    async (rejected) => {
      asked.push(rejected);
      return values[asked.length - 1] ?? fail(appError('signed-out'));
    },
    async (header) => {
      tried.push(header);
      return header === accepted ? ok('in') : fail(appError('wrong-token'));
    },
  );
  return { result, asked, tried };
}

describe('a credential', () => {
  it('is asked for once where it works', async () => {
    expect(await run([ok('a')], 'a')).toEqual({ result: ok('in'), asked: [undefined], tried: ['a'] });
  });

  it('is renewed once after a 401, and the call is made again', async () => {
    expect(await run([ok('a'), ok('b')], 'b')).toEqual({
      result: ok('in'),
      asked: [undefined, 'a'],
      tried: ['a', 'b'],
    });
  });

  it('that is refused twice needs a sign-in', async () => {
    const { result, asked, tried } = await run([ok('a'), ok('b'), ok('c')], 'c');
    expect(result).toEqual(fail(appError('needs-sign-in')));
    expect(asked).toEqual([undefined, 'a']);
    expect(tried).toEqual(['a', 'b']);
  });

  it('that comes back unchanged is not tried again', async () => {
    const { result, tried } = await run([ok('a'), ok('a')], 'b');
    expect(result).toEqual(fail(appError('needs-sign-in')));
    expect(tried).toEqual(['a']);
  });

  it('that cannot be had, at first or later, is the outcome', async () => {
    expect((await run([fail(appError('signed-out'))], 'a')).result).toEqual(fail(appError('signed-out')));
    expect((await run([ok('a'), fail(appError('offline'))], 'b')).result).toEqual(fail(appError('offline')));
  });
});
