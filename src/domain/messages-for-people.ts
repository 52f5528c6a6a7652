import type { AppError, ErrorCode } from './errors.ts';

/** Message keys of the sentences for a fault: what happened, whether an address was made, what to do. */
export interface Explanation {
  readonly what: `error_${string}`;
  readonly address: 'address_none' | 'address_unknown' | 'address_exists' | null;
  readonly todo: `todo_${string}`;
}

const todo = {
  retry: 'todo_retry',
  wait: 'todo_wait',
  signIn: 'todo_signIn',
  checkServer: 'todo_checkServer',
  checkToken: 'todo_checkToken',
  checkPermission: 'todo_checkPermission',
  otherWay: 'todo_otherWay',
  checking: 'todo_checking',
  change: 'todo_change',
  refresh: 'todo_refresh',
  reload: 'todo_reload',
  free: 'todo_free',
  popup: 'todo_popup',
  report: 'todo_report',
} as const;

const todoFor: Record<ErrorCode, (typeof todo)[keyof typeof todo]> = {
  offline: todo.retry,
  timeout: todo.retry,
  'reply-too-large': todo.report,
  redirected: todo.checkServer,
  'server-busy': todo.wait,
  'server-error': todo.wait,
  'server-refused': todo.checkPermission,
  'not-found-here': todo.checkServer,
  'not-jmap': todo.checkServer,
  nonsense: todo.report,
  'no-masked-email': todo.checkPermission,
  'missing-scope': todo.checkPermission,
  'read-only': todo.checkPermission,
  'bad-api-url': todo.checkServer,
  'wrong-token': todo.checkToken,
  'unknown-capability': todo.checkPermission,
  'request-rejected': todo.report,
  'request-limit': todo.report,
  'server-unavailable': todo.wait,
  'server-fail': todo.wait,
  'unknown-method': todo.checkServer,
  'invalid-arguments': todo.report,
  'account-not-found': todo.signIn,
  forbidden: todo.checkPermission,
  'too-many-objects': todo.report,
  'state-mismatch': todo.refresh,
  'cannot-calculate-changes': todo.refresh,
  'rate-limit': todo.wait,
  'over-quota': todo.free,
  'invalid-properties': todo.change,
  'prefix-refused': todo.change,
  'alias-not-found': todo.refresh,
  'address-in-use': todo.change,
  'set-refused': todo.retry,
  'outcome-unknown': todo.checking,
  'alias-gone': todo.change,
  'too-many': todo.popup,
  'no-journal': todo.free,
  'signed-out': todo.signIn,
  'needs-sign-in': todo.signIn,
  'sign-in-cancelled': todo.retry,
  'sign-in-denied': todo.retry,
  'sign-in-interrupted': todo.retry,
  'sign-in-unverified': todo.retry,
  'sign-in-failed': todo.retry,
  'no-server-found': todo.checkServer,
  'no-oauth': todo.otherWay,
  'no-client-id': todo.otherWay,
  'bad-address': todo.checkServer,
  'permission-missing': todo.checkPermission,
  'no-answer': todo.reload,
  'version-mismatch': todo.reload,
  'not-allowed': todo.report,
  'opaque-origin': todo.popup,
  'insecure-page': todo.popup,
};

/** The sentences for a fault. `what` is `error_` + the code in camel case, so that a new code needs one message. */
export function explain(error: AppError): Explanation {
  const camel = error.code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    what: `error_${camel}`,
    address: error.address ? `address_${error.address}` : null,
    todo: todoFor[error.code],
  };
}
