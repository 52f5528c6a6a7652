import type { AppError, ErrorCode } from './errors.ts';

/** Message keys of the sentences for a fault: what happened, whether an address was made, what to do. */
export interface Explanation {
  readonly what: `error_${string}`;
  readonly address: 'address_none' | 'address_unknown' | 'address_exists' | null;
  readonly todo: `todo_${Todo}`;
}

/** What a person can do; each is a message `todo_…`. */
export type Todo =
  | 'retry'
  | 'wait'
  | 'signIn'
  | 'checkServer'
  | 'checkToken'
  | 'checkPermission'
  | 'otherWay'
  | 'askOperator'
  | 'checking'
  | 'change'
  | 'refresh'
  | 'reload'
  | 'free'
  | 'leave'
  | 'again'
  | 'popup'
  | 'report';

/** What to do about each fault. */
export const todoFor: Readonly<Record<ErrorCode, Todo>> = {
  offline: 'retry',
  timeout: 'retry',
  'reply-too-large': 'report',
  redirected: 'checkServer',
  'server-busy': 'wait',
  'server-error': 'wait',
  'server-refused': 'checkPermission',
  'not-found-here': 'checkServer',
  'not-jmap': 'checkServer',
  nonsense: 'report',
  'no-masked-email': 'checkPermission',
  'other-edition': 'askOperator',
  'missing-scope': 'checkPermission',
  'read-only': 'checkPermission',
  'bad-api-url': 'checkServer',
  'api-elsewhere': 'checkServer',
  'wrong-token': 'checkToken',
  'unknown-capability': 'checkPermission',
  'request-rejected': 'report',
  'request-limit': 'report',
  'server-unavailable': 'wait',
  'server-fail': 'wait',
  'unknown-method': 'checkServer',
  'invalid-arguments': 'report',
  'account-not-found': 'signIn',
  forbidden: 'checkPermission',
  'too-many-objects': 'report',
  'state-mismatch': 'refresh',
  'cannot-calculate-changes': 'refresh',
  'rate-limit': 'wait',
  'over-quota': 'free',
  'invalid-properties': 'change',
  'prefix-refused': 'change',
  'alias-not-found': 'refresh',
  'address-in-use': 'leave',
  'set-refused': 'retry',
  'too-late': 'again',
  'outcome-unknown': 'checking',
  'alias-gone': 'change',
  'too-many': 'popup',
  'no-journal': 'free',
  'signed-out': 'signIn',
  'needs-sign-in': 'signIn',
  'sign-in-cancelled': 'retry',
  'sign-in-denied': 'retry',
  'sign-in-interrupted': 'retry',
  'sign-in-unverified': 'retry',
  'sign-in-failed': 'retry',
  'no-server-found': 'checkServer',
  'no-oauth': 'otherWay',
  'no-client-id': 'otherWay',
  'bad-address': 'checkServer',
  'permission-missing': 'checkPermission',
  'no-answer': 'reload',
  'version-mismatch': 'reload',
  'not-allowed': 'report',
  'opaque-origin': 'popup',
  'insecure-page': 'popup',
};

/** The sentences for a fault. `what` is `error_` + the code in camel case: a new code needs one message. */
export function explain({ code, address }: AppError): Explanation {
  const camel = code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    what: `error_${camel}`,
    address: address ? `address_${address}` : null,
    todo: `todo_${todoFor[code]}`,
  };
}
