import * as v from 'valibot';
import { addressSources, type ChecklistItem, checklistLimits } from './checklist.ts';

const { email, site, words } = checklistLimits;

/** One item, as storage and messages must hold it. */
export const checklistItem = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(email)),
  email: v.pipe(v.string(), v.maxLength(email)),
  site: v.pipe(v.string(), v.maxLength(site)),
  description: v.pipe(v.string(), v.maxLength(words)),
  works: v.boolean(),
  source: v.picklist(addressSources),
  replacement: v.pipe(v.string(), v.maxLength(email)),
  // Older lists know of none.
  requestId: v.optional(v.pipe(v.string(), v.maxLength(36)), ''),
  done: v.boolean(),
});

/** An item read back from storage, or `null` where it is damaged. */
export function parseChecklistItem(stored: unknown): ChecklistItem | null {
  const parsed = v.safeParse(checklistItem, stored);
  return parsed.success ? parsed.output : null;
}
