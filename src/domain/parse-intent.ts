import * as v from 'valibot';
import { type Intent, intentPhases } from './intent.ts';
import { storedError } from './parse-error.ts';

const lease = v.object({
  requestId: v.string(),
  tabId: v.number(),
  documentId: v.string(),
  origin: v.string(),
});

const intent = v.object({
  id: v.string(),
  accountId: v.string(),
  private: v.boolean(),
  phase: v.picklist(intentPhases),
  createdAt: v.number(),
  changedAt: v.number(),
  tries: v.number(),
  dueAt: v.number(),
  purpose: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('offer'), lease }),
      v.object({ kind: v.literal('direct'), requestId: v.string() }),
    ]),
  ),
  wish: v.object({
    forDomain: v.string(),
    description: v.string(),
    prefix: v.string(),
    domain: v.exactOptional(v.string()),
    state: v.exactOptional(v.picklist(['pending', 'disabled'])),
  }),
  pending: v.boolean(),
  alias: v.nullable(v.object({ id: v.string(), email: v.string() })),
  error: v.nullable(storedError),
});

/** An intent read back from storage, or `null` where it is damaged or of another build. */
export function parseIntent(stored: unknown): Intent | null {
  const parsed = v.safeParse(intent, stored);
  return parsed.success ? parsed.output : null;
}
