import * as v from 'valibot';
import { type Intent, intentPhases } from './intent.ts';
import { storedError } from './parse-error.ts';

const text = v.string();
const time = v.pipe(v.number(), v.safeInteger());

const lease = v.object({ requestId: text, tabId: v.number(), documentId: text, origin: text });

/*
 * What says which address is owed what must be whole. The rest has a careful meaning where it is missing: an intent without
 * plan is due now, and an error that this build does not know is no reason to lose an address.
 */
const intent = v.object({
  id: v.pipe(text, v.minLength(1)),
  accountId: text,
  private: v.fallback(v.boolean(), false),
  phase: v.picklist(intentPhases),
  createdAt: time,
  changedAt: v.fallback(time, 0),
  tries: v.fallback(v.pipe(time, v.minValue(0)), 0),
  dueAt: v.fallback(time, 0),
  purpose: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('offer'), lease }),
      v.object({ kind: v.literal('direct'), requestId: text }),
    ]),
  ),
  wish: v.object({
    forDomain: text,
    description: v.fallback(text, ''),
    prefix: v.fallback(text, ''),
    domain: v.exactOptional(v.string()),
    state: v.exactOptional(v.picklist(['pending', 'disabled'])),
  }),
  pending: v.fallback(v.boolean(), true),
  alias: v.nullable(v.object({ id: text, email: text })),
  error: v.fallback(v.nullable(storedError), null),
});

/** Phases in which there is an address; one without it could be neither kept nor taken back. */
const withAddress: ReadonlySet<Intent['phase']> = new Set(['spare', 'leased', 'filled', 'enabled', 'lost']);

/** An intent read back from storage, or `null` where it is damaged. */
export function parseIntent(stored: unknown): Intent | null {
  const parsed = v.safeParse(intent, stored);
  if (!parsed.success) return null;
  const { phase, alias } = parsed.output;
  return alias === null && withAddress.has(phase) ? null : parsed.output;
}
