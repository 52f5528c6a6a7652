import { isCandidate } from './candidate.ts';
import { gather } from './evidence.ts';
import { createWork, limits, type Work } from './limits.ts';
import { readOwn } from './own.ts';
import { asksForEmail } from './role.ts';
import { findScope } from './scope.ts';
import { bit } from './words.ts';

/** How far apart, counted in fields, an address and its repetition may stand. */
const reach = 3;

/** Whether a field asks for the address once more. */
function isRepetition(field: HTMLInputElement, work: Work): boolean {
  const own = readOwn(field, work);
  return asksForEmail(field, own) && ((own.field | own.label) & bit('again')) !== 0;
}

/** The field before this one that it repeats, if it says that it repeats. `fields` are those of its form, in order. */
export function findRepeated(
  field: HTMLInputElement,
  fields: readonly HTMLInputElement[],
): HTMLInputElement | null {
  const work = createWork();
  if (!isRepetition(field, work)) return null;
  const at = fields.indexOf(field);
  const before = fields.slice(Math.max(0, at - reach), Math.max(0, at)).reverse();
  return before.find((other) => isCandidate(other) && asksForEmail(other, readOwn(other, work))) ?? null;
}

/** The field of the same form that wants this field's address a second time, or null. */
export function findConfirmField(field: HTMLInputElement): HTMLInputElement | null {
  const work = createWork();
  const { fields } = gather(findScope(field, work), work);
  const at = fields.indexOf(field);
  if (at < 0 || at > limits.fields) return null;
  const after = fields.slice(at + 1, at + 1 + reach);
  return after.find((other) => isCandidate(other) && isRepetition(other, work)) ?? null;
}
