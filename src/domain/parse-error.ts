import * as v from 'valibot';
import { errorCodes } from './errors.ts';

/** A fault as it comes back from storage. */
export const storedError = v.object({
  code: v.picklist(errorCodes),
  retryAfter: v.exactOptional(v.number()),
  address: v.exactOptional(v.picklist(['none', 'unknown', 'exists'])),
  detail: v.exactOptional(v.string()),
});
