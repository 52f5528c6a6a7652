import { expect, it, vi } from 'vitest';
import { type ChecklistItem, itemOf } from '../../domain/checklist.ts';
import { appError } from '../../domain/errors.ts';
import { fail, ok } from '../../domain/result.ts';

const item = itemOf({
  email: 'old@alias.example',
  site: 'shop.example',
  description: '',
  works: true,
  source: 'other',
});
let stored: ChecklistItem = item;
let isFull = false;
const requests: unknown[] = [];
const answers = [fail(appError('no-answer')), ok({ email: 'new@masked.example' })];

vi.mock('./ask.ts', () => ({
  ask: async (
    verb: string,
    args: { readonly patch?: Partial<ChecklistItem>; readonly requestId?: string },
  ) => {
    if (verb === 'checklist.load') return ok([stored]);
    if (verb === 'checklist.change' && isFull) return fail(appError('no-journal'));
    if (verb === 'checklist.change') stored = { ...stored, ...args.patch };
    if (verb !== 'aliases.create') return ok(null);
    requests.push(args.requestId);
    return answers.shift();
  },
}));

const { createChecklist } = await import('./checklist-state.ts');

/** The page, loaded anew. */
async function open() {
  const checklist = createChecklist();
  await checklist.load();
  return { checklist, first: checklist.items.value[0] ?? item };
}

it('asks for a new address under the same request, also in a page loaded after the answer was lost', async () => {
  const before = await open();
  await before.checklist.replace(before.first, 'a');
  const after = await open();
  await after.checklist.replace(after.first, 'a');
  expect(requests[0]).toMatch(/./);
  expect(requests[1]).toBe(requests[0]);
  expect(stored).toMatchObject({ replacement: 'new@masked.example', requestId: '' });
});

it('puts a fault away once the same change goes through', async () => {
  const { checklist, first } = await open();
  isFull = true;
  expect(await checklist.change(first.id, { done: true })).toBe(false);
  expect(checklist.error.value).toMatchObject({ id: first.id });
  isFull = false;
  expect(await checklist.change(first.id, { done: true })).toBe(true);
  expect(checklist.error.value).toBeNull();
});
