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

type Row = (on: FaultMatch, takes: string, doc: string) => FaultEntry;

const row =
  (stage: FaultStage): Row =>
  (on, takes, doc) => ({ stage, on, takes, doc });
const before = row('before');
const method = row('method');
const reply = row('reply');
const sending = row('send');

/** Every fault that can be armed. README's table is made of this one. */
export const faultTable = {
  delay: before(any, 'ms = 1000', 'Waits before the request is handled.'),
  hang: before(any, '', 'Never answers and never handles it; the client must give up.'),
  'drop-before-commit': before(any, '', 'Reads the request, handles nothing, resets the connection.'),
  status: before(any, 'status = 500, text, retryAfter', 'Any status with a plain-text body.'),
  unauthorized: before(api, 'text', '401 as for a dead token, with the challenge.'),
  forbidden: before(api, 'text = Forbidden', '403 in plain text.'),
  'too-many-requests': before(
    any,
    'retryAfter',
    '429; Retry-After in seconds (number) or as an HTTP date (string).',
  ),
  unavailable: before(any, 'retryAfter', '503; Retry-After as above.'),
  html: before(any, 'status = 200', 'An HTML sign-in page where JSON was expected (captive portal).'),
  redirect: before(
    any,
    'status = 302, location = the stranger’s origin',
    'A redirect to a place that must never see a credential.',
  ),
  problem: before(api, 'type = notRequest, status = 400, limit', 'A request-level error (RFC 8620 §3.6.1).'),
  'token-error': before(
    token,
    'type = invalid_grant, status = 400, temporary',
    'An error of the token endpoint (RFC 6749 §5.2); `temporary` as Fastmail sends it.',
  ),
  'method-error': method(
    api,
    'type = serverFail, text',
    'The call is answered by `error` and not carried out.',
  ),
  'method-error-after-commit': method(
    api,
    'type = serverPartialFail, text',
    'The call is carried out, then answered by `error`.',
  ),
  'not-created': method(
    create,
    'type = rateLimit, text, properties',
    'Every creation is refused with this SetError.',
  ),
  'not-updated': method(
    { route: 'api', call: 'update' },
    'type = forbidden, text, properties',
    'Every update is refused.',
  ),
  'not-destroyed': method(
    { route: 'api', call: 'destroy' },
    'type = forbidden, text',
    'Every destroy is refused.',
  ),
  'altered-record': method(
    create,
    'value = {description: "altered by the server"}',
    'The server stores something else than was asked; the merge patch says what.',
  ),
  'wrong-call-id': reply(api, '', 'Responses carry a call id nobody sent.'),
  'no-responses': reply(api, '', '`methodResponses` is empty.'),
  'extra-response': reply(api, '', 'A response to another call stands first.'),
  'session-state-changed': reply(api, '', '`sessionState` differs from the session’s state.'),
  'created-missing': reply(create, '', '`created` lacks our key (the address exists).'),
  'created-null': reply(create, '', '`created[key]` is null.'),
  'created-no-email': reply(create, '', '`created[key]` has no email.'),
  'created-bad-email': reply(
    create,
    'value = "javascript:alert(1)"',
    '`created[key].email` is not an address.',
  ),
  'created-and-not-created': reply(create, '', 'Our key stands in `created` and in `notCreated`.'),
  patch: reply(any, 'value = {}', 'A JSON merge patch (RFC 7396) over any JSON reply.'),
  'session-no-capability': reply(session, '', 'A session without masked e-mail.'),
  'session-no-primary': reply(session, '', 'A session whose `primaryAccounts` is empty.'),
  'session-read-only': reply(session, '', 'A session whose accounts are read-only.'),
  'session-bad-api-url': reply(
    session,
    'value = the stranger’s origin',
    'A session that sends us to another `apiUrl`.',
  ),
  'token-patch': reply(
    token,
    'value = {refresh_token: null}',
    'A JSON merge patch over the token reply; by default no refresh token comes.',
  ),
  'metadata-other-issuer': reply(
    { route: 'metadata' },
    'value = the stranger’s origin',
    'Metadata that names another issuer.',
  ),
  'iss-wrong': reply(
    callback,
    'value = the stranger’s origin',
    'The authorization response carries another `iss`.',
  ),
  'iss-missing': reply(callback, '', 'The authorization response carries no `iss`.'),
  'state-wrong': reply(callback, 'value = "forged"', 'The authorization response carries another `state`.'),
  'state-missing': reply(callback, '', 'The authorization response carries no `state`.'),
  'code-missing': reply(callback, '', 'The authorization response carries no `code`.'),
  'code-twice': reply(callback, '', 'The authorization response carries `code` twice.'),
  'in-fragment': reply(callback, '', 'The authorization response stands in the fragment.'),
  'delay-after-commit': sending(any, 'ms = 1000', 'Waits between the commit and the reply.'),
  'hang-after-commit': sending(any, '', 'Committed; the reply never comes.'),
  'drop-after-commit': sending(any, '', 'Committed; the connection is reset instead of a reply.'),
  'drop-mid-body': sending(any, '', 'Committed; the connection is reset half-way through the body.'),
  truncate: sending(any, '', 'A well-formed HTTP reply whose JSON stops half-way.'),
  'html-after-commit': sending(any, '', 'Committed; an HTML page with status 200 instead of the reply.'),
  'status-after-commit': sending(
    any,
    'status = 502, text',
    'Committed; another status instead of the reply.',
  ),
  'never-ending': sending(any, 'ms = 50', 'The body dribbles on for ever, some bytes each `ms`.'),
  huge: sending(any, 'bytes = 50000000', 'The reply, padded to this size.'),
  'gzip-bomb': sending(any, 'bytes = 50000000', 'The reply padded to this size and compressed.'),
  'wrong-charset': sending(any, '', 'The reply in UTF-16, said to be JSON.'),
  'duplicate-keys': sending(any, '', 'The JSON object’s members stand twice, empty the first time.'),
} satisfies Record<string, FaultEntry>;

export type FaultKind = keyof typeof faultTable;

/** Every kind, in the table's order. */
export const faultKinds = Object.keys(faultTable).filter((kind): kind is FaultKind => kind in faultTable);
