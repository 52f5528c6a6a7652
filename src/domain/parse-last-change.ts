import * as v from 'valibot';
import { aliasStates } from './alias.ts';
import type { LastChange } from './last-change.ts';
import { storedError } from './parse-error.ts';

const lastChange = v.object({
  id: v.string(),
  accountId: v.string(),
  kind: v.picklist(['state', 'destroy']),
  state: v.picklist(['enabled', 'disabled', 'deleted']),
  before: v.array(v.object({ id: v.string(), email: v.string(), state: v.picklist(aliasStates) })),
  refused: v.array(v.object({ id: v.string(), error: storedError })),
  until: v.number(),
  phase: v.picklist(['sending', 'open', 'done']),
});

/** A change read back from storage, or `null` where it is damaged or of another build. */
export function parseLastChange(stored: unknown): LastChange | null {
  const parsed = v.safeParse(lastChange, stored);
  return parsed.success ? parsed.output : null;
}
