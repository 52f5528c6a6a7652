import { appError } from '../domain/errors.ts';
import { fail, type Result } from '../domain/result.ts';

/** Gives the Authorization header's value; told the value that a 401 rejected, a newer one or why there is none. */
export type Authorization = (rejected?: string) => Promise<Result<string>>;

/**
 * Runs an exchange with a credential. A 401 (`wrong-token`) is answered by exactly one renewal and one more try, which is
 * safe for creations too: a request that was not let in did nothing. Then `needs-sign-in`.
 */
export async function withAuthorization<T>(
  authorization: Authorization,
  run: (header: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const header = await authorization();
  if (!header.ok) return header;
  const first = await run(header.value);
  if (!isRejected(first)) return first;
  const renewed = await authorization(header.value);
  if (!renewed.ok) return renewed;
  if (renewed.value === header.value) return fail(appError('needs-sign-in'));
  const second = await run(renewed.value);
  return isRejected(second) ? fail(appError('needs-sign-in')) : second;
}

function isRejected(result: Result<unknown>): boolean {
  return !result.ok && result.error.code === 'wrong-token';
}
