import * as v from 'valibot';
import { addressSources, type ChecklistItem, checklistLimits } from './checklist.ts';

const { site, words } = checklistLimits;

/** One item, as storage and messages must hold it. */
export const checklistItem = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(254)),
  email: v.pipe(v.string(), v.maxLength(254)),
  site: v.pipe(v.string(), v.maxLength(site)),
  description: v.pipe(v.string(), v.maxLength(words)),
  works: v.boolean(),
  source: v.picklist(addressSources),
  replacement: v.pipe(v.string(), v.maxLength(254)),
  done: v.boolean(),
});

/** An item read back from storage, or `null` where it is damaged. */
export function parseChecklistItem(stored: unknown): ChecklistItem | null {
  const parsed = v.safeParse(checklistItem, stored);
  return parsed.success ? parsed.output : null;
}
