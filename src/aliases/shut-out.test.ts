import { expect, test, vi } from 'vitest';
import { type AppError, appError } from '../domain/errors.ts';
import { ok } from '../domain/result.ts';
import type { Aliases } from './service.ts';
import { notedShutOut } from './shut-out.ts';

const missing = appError('permission-missing', { detail: 'https://mail.example' });

function scene() {
  const marks = new Map<string, true>();
  const outcome: { error: AppError | null } = { error: null };
  const list = vi.fn(async () => ok({ staleBecause: outcome.error }));
  const changed = vi.fn();
  const store = {
    get: async (id: string) => marks.get(id),
    put: async (id: string, value: true) => void marks.set(id, value),
    delete: async (id: string) => void marks.delete(id),
  };
  const aliases = notedShutOut({ list } as unknown as Pick<Aliases, 'list'>, store, changed);
  return { aliases, marks, outcome, list, changed };
}

test('a host that is missing is noted, and told once', async () => {
  const { aliases, marks, outcome, changed } = scene();
  outcome.error = missing;
  await aliases.list('ada', 'now');
  await aliases.list('ada', 'if-stale');
  expect([...marks.keys()]).toEqual(['ada']);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('while it is missing no list counts as fresh, and the first that comes ends it', async () => {
  const { aliases, marks, outcome, list, changed } = scene();
  outcome.error = missing;
  await aliases.list('ada', 'now');
  outcome.error = null;
  await aliases.list('ada', 'if-stale');
  expect(list).toHaveBeenLastCalledWith('ada', 'now');
  expect(marks.size).toBe(0);
  expect(changed).toHaveBeenCalledTimes(2);
  await aliases.list('ada', 'if-stale');
  expect(list).toHaveBeenLastCalledWith('ada', 'if-stale');
});

test('no other fault begins or ends it, and a look at what is stored asks nothing', async () => {
  const { aliases, marks, outcome, changed } = scene();
  outcome.error = appError('offline');
  await aliases.list('ada', 'now');
  expect(marks.size).toBe(0);
  outcome.error = missing;
  await aliases.list('ada', 'never');
  expect(marks.size).toBe(0);
  await aliases.list('ada', 'now');
  outcome.error = appError('offline');
  await aliases.list('ada', 'now');
  expect(marks.size).toBe(1);
  expect(changed).toHaveBeenCalledTimes(1);
});
