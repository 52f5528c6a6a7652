import type { FaultMatch } from './faults/fault.ts';

/**
 * When a fault strikes: `before` the request is handled (nothing is committed), at a JMAP `method` call, on the finished
 * `reply` (the commit stands), or while the reply is `send`ed (the commit stands).
 */
export type FaultStage = 'before' | 'method' | 'reply' | 'send';

interface FaultEntry {
  readonly stage: FaultStage;
  /** Requests it strikes where the arming names none. */
  readonly on: FaultMatch;
  /** Parameters it reads, with their defaults. */
  readonly takes: string;
  readonly doc: string;
}

const any: FaultMatch = {};
const api: FaultMatch = { route: 'api' };
const session: FaultMatch = { route: 'session' };
const token: FaultMatch = { route: 'token' };
const callback: FaultMatch = { route: 'callback' };
const create: FaultMatch = { route: 'api', call: 'create' };

/** Every fault that can be armed. README's table is made of this one. */
export const faultTable = {
  delay: { stage: 'before', on: any, takes: 'ms = 1000', doc: 'Waits before the request is handled.' },
  hang: {
    stage: 'before',
    on: any,
    takes: '',
    doc: 'Never answers and never handles it; the client must give up.',
  },
  'drop-before-commit': {
    stage: 'before',
    on: any,
    takes: '',
    doc: 'Reads the request, handles nothing, resets the connection.',
  },
  status: {
    stage: 'before',
    on: any,
    takes: 'status = 500, text, retryAfter',
    doc: 'Any status with a plain-text body.',
  },
  unauthorized: {
    stage: 'before',
    on: api,
    takes: 'text',
    doc: '401 as for a dead token, with the challenge.',
  },
  forbidden: { stage: 'before', on: api, takes: 'text = Forbidden', doc: '403 in plain text.' },
  'too-many-requests': {
    stage: 'before',
    on: any,
    takes: 'retryAfter',
    doc: '429; Retry-After in seconds (number) or as an HTTP date (string).',
  },
  unavailable: { stage: 'before', on: any, takes: 'retryAfter', doc: '503; Retry-After as above.' },
  html: {
    stage: 'before',
    on: any,
    takes: 'status = 200',
    doc: 'An HTML sign-in page where JSON was expected (captive portal).',
  },
  redirect: {
    stage: 'before',
    on: any,
    takes: 'status = 302, location = the stranger’s origin',
    doc: 'A redirect to a place that must never see a credential.',
  },
  problem: {
    stage: 'before',
    on: api,
    takes: 'type = notRequest, status = 400, limit',
    doc: 'A request-level error (RFC 8620 §3.6.1).',
  },
  'token-error': {
    stage: 'before',
    on: token,
    takes: 'type = invalid_grant, status = 400, temporary',
    doc: 'An error of the token endpoint (RFC 6749 §5.2); `temporary` as Fastmail sends it.',
  },
  'method-error': {
    stage: 'method',
    on: api,
    takes: 'type = serverFail, text',
    doc: 'The call is answered by `error` and not carried out.',
  },
  'method-error-after-commit': {
    stage: 'method',
    on: api,
    takes: 'type = serverPartialFail, text',
    doc: 'The call is carried out, then answered by `error`.',
  },
  'not-created': {
    stage: 'method',
    on: create,
    takes: 'type = rateLimit, text, properties',
    doc: 'Every creation is refused with this SetError.',
  },
  'not-updated': {
    stage: 'method',
    on: { route: 'api', call: 'update' },
    takes: 'type = forbidden, text, properties',
    doc: 'Every update is refused.',
  },
  'not-destroyed': {
    stage: 'method',
    on: { route: 'api', call: 'destroy' },
    takes: 'type = forbidden, text',
    doc: 'Every destroy is refused.',
  },
  'altered-record': {
    stage: 'method',
    on: create,
    takes: 'value = {description: "altered by the server"}',
    doc: 'The server stores something else than was asked; the merge patch says what.',
  },
  'wrong-call-id': { stage: 'reply', on: api, takes: '', doc: 'Responses carry a call id nobody sent.' },
  'no-responses': { stage: 'reply', on: api, takes: '', doc: '`methodResponses` is empty.' },
  'extra-response': { stage: 'reply', on: api, takes: '', doc: 'A response to another call stands first.' },
  'session-state-changed': {
    stage: 'reply',
    on: api,
    takes: '',
    doc: '`sessionState` differs from the session’s state.',
  },
  'created-missing': {
    stage: 'reply',
    on: create,
    takes: '',
    doc: '`created` lacks our key (the address exists).',
  },
  'created-null': { stage: 'reply', on: create, takes: '', doc: '`created[key]` is null.' },
  'created-no-email': { stage: 'reply', on: create, takes: '', doc: '`created[key]` has no email.' },
  'created-bad-email': {
    stage: 'reply',
    on: create,
    takes: 'value = "javascript:alert(1)"',
    doc: '`created[key].email` is not an address.',
  },
  'created-and-not-created': {
    stage: 'reply',
    on: create,
    takes: '',
    doc: 'Our key stands in `created` and in `notCreated`.',
  },
  patch: {
    stage: 'reply',
    on: any,
    takes: 'value = {}',
    doc: 'A JSON merge patch (RFC 7396) over any JSON reply.',
  },
  'session-no-capability': {
    stage: 'reply',
    on: session,
    takes: '',
    doc: 'A session without masked e-mail.',
  },
  'session-no-primary': {
    stage: 'reply',
    on: session,
    takes: '',
    doc: 'A session whose `primaryAccounts` is empty.',
  },
  'session-read-only': {
    stage: 'reply',
    on: session,
    takes: '',
    doc: 'A session whose accounts are read-only.',
  },
  'session-bad-api-url': {
    stage: 'reply',
    on: session,
    takes: 'value = the stranger’s origin',
    doc: 'A session that sends us to another `apiUrl`.',
  },
  'token-patch': {
    stage: 'reply',
    on: token,
    takes: 'value = {refresh_token: null}',
    doc: 'A JSON merge patch over the token reply; by default no refresh token comes.',
  },
  'metadata-other-issuer': {
    stage: 'reply',
    on: { route: 'metadata' },
    takes: 'value = the stranger’s origin',
    doc: 'Metadata that names another issuer.',
  },
  'iss-wrong': {
    stage: 'reply',
    on: callback,
    takes: 'value = the stranger’s origin',
    doc: 'The authorization response carries another `iss`.',
  },
  'iss-missing': {
    stage: 'reply',
    on: callback,
    takes: '',
    doc: 'The authorization response carries no `iss`.',
  },
  'state-wrong': {
    stage: 'reply',
    on: callback,
    takes: 'value = "forged"',
    doc: 'The authorization response carries another `state`.',
  },
  'state-missing': {
    stage: 'reply',
    on: callback,
    takes: '',
    doc: 'The authorization response carries no `state`.',
  },
  'code-missing': {
    stage: 'reply',
    on: callback,
    takes: '',
    doc: 'The authorization response carries no `code`.',
  },
  'code-twice': {
    stage: 'reply',
    on: callback,
    takes: '',
    doc: 'The authorization response carries `code` twice.',
  },
  'in-fragment': {
    stage: 'reply',
    on: callback,
    takes: '',
    doc: 'The authorization response stands in the fragment.',
  },
  'delay-after-commit': {
    stage: 'send',
    on: any,
    takes: 'ms = 1000',
    doc: 'Waits between the commit and the reply.',
  },
  'hang-after-commit': { stage: 'send', on: any, takes: '', doc: 'Committed; the reply never comes.' },
  'drop-after-commit': {
    stage: 'send',
    on: any,
    takes: '',
    doc: 'Committed; the connection is reset instead of a reply.',
  },
  'drop-mid-body': {
    stage: 'send',
    on: any,
    takes: '',
    doc: 'Committed; the connection is reset half-way through the body.',
  },
  truncate: { stage: 'send', on: any, takes: '', doc: 'A well-formed HTTP reply whose JSON stops half-way.' },
  'html-after-commit': {
    stage: 'send',
    on: any,
    takes: '',
    doc: 'Committed; an HTML page with status 200 instead of the reply.',
  },
  'status-after-commit': {
    stage: 'send',
    on: any,
    takes: 'status = 502, text',
    doc: 'Committed; another status instead of the reply.',
  },
  'never-ending': {
    stage: 'send',
    on: any,
    takes: 'ms = 50',
    doc: 'The body dribbles on for ever, some bytes each `ms`.',
  },
  huge: { stage: 'send', on: any, takes: 'bytes = 50000000', doc: 'The reply, padded to this size.' },
  'gzip-bomb': {
    stage: 'send',
    on: any,
    takes: 'bytes = 50000000',
    doc: 'The reply padded to this size and compressed.',
  },
  'wrong-charset': { stage: 'send', on: any, takes: '', doc: 'The reply in UTF-16, said to be JSON.' },
  'duplicate-keys': {
    stage: 'send',
    on: any,
    takes: '',
    doc: 'The JSON object’s members stand twice, empty the first time.',
  },
} as const satisfies Record<string, FaultEntry>;

export type FaultKind = keyof typeof faultTable;

/** Every kind, in the table's order. */
export const faultKinds = Object.keys(faultTable).filter((kind): kind is FaultKind => kind in faultTable);
