import type { FindHeir } from './heirs.ts';

/** What a field held before, so that it can be put back. */
export interface Held {
  readonly field: HTMLInputElement;
  readonly value: string;
}

/** Types of inputs that an address can stand in. */
export const takesText = /^(email|text|search)$/;

/** Why a field cannot take an address whole. */
export type FillFault = 'gone' | 'type' | 'readonly' | 'maxlength' | 'pattern';

/** Why `value` cannot go into `field` as it is, or null where it can. A truncated address is worse than none. */
export function findFillFault(field: HTMLInputElement, value: string): FillFault | null {
  if (!field.isConnected) return 'gone';
  if (!takesText.test(field.type)) return 'type';
  // `:read-only` covers disabled fields and disabled fieldsets too.
  if (field.matches(':read-only')) return 'readonly';
  if (field.maxLength >= 0 && value.length > field.maxLength) return 'maxlength';
  // The browser itself judges the pattern, on a field that the page does not see.
  if (!field.pattern) return null;
  const probe = document.createElement('input');
  probe.pattern = field.pattern;
  probe.value = value;
  return probe.validity.patternMismatch ? 'pattern' : null;
}

/**
 * Puts a value into a field as if it was typed. This world's setter is the browser's own, so that frameworks which
 * patch `value` in the page's world (React's value tracker) notice the change at the `input` event.
 */
export function setValue(field: HTMLInputElement, value: string): void {
  field.value = value;
  const init = { bubbles: true, composed: true, inputType: 'insertReplacementText', data: value };
  field.dispatchEvent(new InputEvent('input', init));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Fills a field and its confirm twin in one act; returns what they held. The caller has asked `findFillFault`. */
export function fill(
  field: HTMLInputElement,
  twin: HTMLInputElement | null,
  value: string,
  findHeir: FindHeir,
): Held[] {
  const fields = twin && !findFillFault(twin, value) ? [field, twin] : [field];
  const held = fields.map((each) => ({ field: each, value: each.value }));
  field.focus({ preventScroll: true });
  // Some pages draw the form anew as soon as it has the focus.
  for (const each of fields) setValue(findHeir(each) ?? each, value);
  return held;
}

/** Puts back what the fields held, except where the person has typed something else since. */
export function restore(held: readonly Held[], filled: string | null, findHeir: FindHeir): void {
  for (const { field, value } of held) {
    const live = findHeir(field);
    if (live?.value === filled) setValue(live, value);
  }
}

/**
 * Whether the page let the value stand. A page that reformats or clears it on `input` or in its next rendering gets it
 * a second time; after that it has its way, and the person is told. A field that was replaced counts by its heir.
 */
export async function staysFilled(
  held: readonly Held[],
  value: string,
  findHeir: FindHeir,
  signal: AbortSignal,
): Promise<boolean> {
  const stands = () => held.every(({ field }) => findHeir(field)?.value === value);
  let asserted = false;
  for (const pause of [60, 250]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    // The person typed or took it back: what the field holds is theirs.
    if (signal.aborted) return true;
    if (stands()) continue;
    if (asserted) return false;
    asserted = true;
    for (const { field } of held) {
      const live = findHeir(field);
      if (live && live.value !== value && !findFillFault(live, value)) setValue(live, value);
    }
  }
  return signal.aborted || stands();
}
