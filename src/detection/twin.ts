import * as bits from './bits.ts';
import { isCandidate } from './candidate.ts';
import { gather } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import { createWork } from './limits.ts';
import { type OwnWords, readOwn } from './own.ts';
import { asking } from './page.ts';
import { readGuarded } from './read.ts';
import { asksForEmail } from './role.ts';
import { findScope } from './scope.ts';
import { createShared, type Shared } from './shared.ts';
import { isVisible } from './visible.ts';

type Fields = readonly HTMLInputElement[];

/** Whether a field asks for an address once more: it says so, and a field before it in its form asks for one. */
export function isRepetition(
  field: HTMLInputElement,
  { field: name, label }: OwnWords,
  fields: Fields,
  shared: Shared,
): boolean {
  const before = fields.slice(0, Math.max(0, fields.indexOf(field)));
  return (
    ((name | label) & bits.again) !== 0 &&
    before.some((other) => other.matches(asking) || isLabelled(other, shared))
  );
}

function isLabelled(field: HTMLInputElement, shared: Shared): boolean {
  return (
    isCandidate(field) && readGuarded(() => asksForEmail(field, readOwn(field, shared, createWork())), false)
  );
}

/** Whether a field asks for an e-mail address, by what it says of itself. */
export function isEmailField(field: HTMLInputElement, knowledge: Knowledge): boolean {
  return isLabelled(field, createShared(knowledge));
}

/** The field of the same form that wants this field's address a second time, or null. */
export function findConfirmField(field: HTMLInputElement, knowledge: Knowledge): HTMLInputElement | null {
  return readGuarded(() => {
    const work = createWork();
    const shared = createShared(knowledge);
    const { fields } = gather(findScope(field, work), work);
    const at = fields.indexOf(field);
    const next = at < 0 ? [] : fields.slice(at + 1, at + 4);
    const repeats = (other: HTMLInputElement): boolean =>
      isRepetition(other, readOwn(other, shared, work), fields, shared);
    return next.find((other) => isLabelled(other, shared) && repeats(other) && isVisible(other)) ?? null;
  }, null);
}
