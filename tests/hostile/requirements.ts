import type { NamedTest } from '../build/find-gone.ts';

/** One thing we promise, where in the code it is kept, and what proves it: numbers are cases, the rest tests by their titles. */
export interface Requirement {
  readonly name: string;
  readonly promise: string;
  readonly code: readonly string[];
  readonly cases: readonly number[];
  readonly tests?: readonly NamedTest[];
}

/** The 22 requirements of the threat model. */
export const requirements: readonly Requirement[] = [
  {
    name: 'R1',
    promise:
      'No way from a page to existing addresses or to the account’s own; addresses of this very site alone may show, in the panel of its top frame',
    code: ['src/background/page-handlers.ts', 'src/messages/contract.ts'],
    cases: [47, 57, 58],
    tests: [
      [
        'src/background/page-context.test.ts',
        'are the addresses of its own site, without anything else that is known of them',
      ],
      [
        'src/background/page-context.test.ts',
        'is no address in a frame, whose site may be a stranger to the page around it',
      ],
    ],
  },
  {
    name: 'R2',
    promise: 'A new address is for the asking frame’s own origin',
    code: ['src/messages/caller.ts', 'src/aliases/lease.ts'],
    cases: [45, 52, 57],
  },
  {
    name: 'R3',
    promise: 'One element, closed, in the top layer, whose looks no page can change',
    code: ['src/content/offer/host.ts', 'src/content/offer/mark.css'],
    cases: [1, 2, 3, 5, 8],
  },
  {
    name: 'R4',
    promise:
      'What claims or fills is gated: in view, uncovered and in place for 300 ms; else the browser’s own popup',
    code: ['src/content/offer/gate.ts', 'src/content/offer/facts.ts', 'src/content/offer/open-panel.ts'],
    cases: [4, 6, 9, 10, 11, 12, 13, 17, 18, 19, 20, 23, 24],
  },
  {
    name: 'R5',
    promise: 'Only trusted events act, and a focus only where it follows the person’s own pointer or key',
    code: ['src/content/watch-fields.ts', 'src/content/offer/mark.ts', 'src/content/offer/gate.ts'],
    cases: [26, 27],
  },
  {
    name: 'R6',
    promise:
      'The origin is the sender’s, as the browser vouches for it; opaque and insecure ones are refused',
    code: ['src/messages/caller.ts', 'src/domain/site.ts', 'src/content/place.ts'],
    cases: [48, 49, 52, 59],
  },
  {
    name: 'R7',
    promise:
      'A list of verbs for pages, whose worst case is a new address, or a word on the page’s own site; all others only from our own pages',
    code: ['src/messages/serve.ts', 'src/messages/parsers.ts'],
    cases: [56, 57, 58, 62],
  },
  {
    name: 'R8',
    promise: 'An answer returns to the document that asked',
    code: ['src/background/page-handlers.ts', 'src/aliases/use.ts', 'src/content/commands.ts'],
    cases: [51, 55, 61],
    tests: [
      ['src/background/page-context.test.ts', 'is not given to the document that comes after it in the tab'],
    ],
  },
  {
    name: 'R9',
    promise: 'No web-accessible resources, no messages from outside',
    code: ['manifest.json', 'src/background/index.ts'],
    cases: [44, 60, 63],
  },
  {
    name: 'R10',
    promise: 'Secrets live in IndexedDB and in session storage; never in pages, logs or `storage.local`',
    code: ['src/platform/key-value.ts', 'src/account/keep.ts'],
    cases: [64],
    tests: [
      ['tests/e2e/chromium/hostile-messages.test.ts', '83 · a content script finds no secret in any storage'],
    ],
  },
  {
    name: 'R11',
    promise: 'Credentials go to pinned https origins and follow no redirect',
    code: ['src/jmap/api-url.ts', 'src/jmap/transport.ts', 'src/oauth/http.ts', 'src/oauth/endpoint.ts'],
    cases: [],
    tests: [
      ['src/jmap/api-url.test.ts', 'never lets a credential reach a look-alike host'],
      ['src/jmap/transport.test.ts', 'follows redirects only where it carries no credential'],
      ['src/oauth/endpoint.test.ts', 'refuses %s'],
    ],
  },
  {
    name: 'R12',
    promise: 'PKCE, state and issuer are checked; one attempt, in the background',
    code: ['src/oauth/authorize.ts', 'src/oauth/callback.ts', 'src/account/attempts.ts'],
    cases: [],
    tests: [
      ['src/oauth/callback.test.ts', 'never throws, and accepts nothing without the state'],
      ['src/account/attempts.test.ts', 'a newer one replaces the older, whose code is never sent'],
      ['tests/account/sign-in.test.ts', 'sends the code nowhere after %s'],
    ],
  },
  {
    name: 'R13',
    promise: 'One refresh at a time; a refused grant is no network fault',
    code: ['src/account/refresh.ts'],
    cases: [],
    tests: [
      ['tests/account/tokens.test.ts', 'fifty callers in three contexts make one refresh request'],
      ['src/account/authorization.test.ts', 'that cannot be renewed is asked for once by fifty callers'],
    ],
  },
  {
    name: 'R14',
    promise: 'Signing out revokes and wipes',
    code: ['src/account/sign-out.ts'],
    cases: [],
    tests: [['src/account/sign-out.test.ts', 'ends the grant at the server and leaves nothing here']],
  },
  {
    name: 'R15',
    promise: 'Creation is journalled and idempotent; a filled address is promoted',
    code: ['src/domain/intent.ts', 'src/aliases/lease.ts', 'src/aliases/use.ts'],
    cases: [],
    tests: [
      ['tests/chaos/model.test.ts', 'each wish ends in exactly one address that works, or in none'],
      ['src/domain/intent.test.ts', 'goes from the wish to a working address'],
    ],
  },
  {
    name: 'R16',
    promise: 'Recovery after a kill at any await',
    code: ['src/aliases/recover.ts', 'src/aliases/settle.ts'],
    cases: [],
    tests: [
      ['tests/e2e/chromium/kill-worker.test.ts', 'a service worker that is killed'],
      ['tests/chaos/model.test.ts', 'each wish ends in exactly one address that works, or in none'],
    ],
  },
  {
    name: 'R17',
    promise: 'Server replies are parsed strictly and shown as text',
    code: ['src/jmap/masked-email.ts', 'src/jmap/parse-session.ts'],
    cases: [64],
    tests: [
      ['tests/jmap/faults.test.ts', 'is called unknown after $kind, sent once, and found again in the list'],
      [
        'src/jmap/client-create.test.ts',
        'never throws and never claims an address that is none, whatever the reply',
      ],
    ],
  },
  {
    name: 'R18',
    promise: 'Typed text is never overwritten without intent, and undo brings it back',
    code: ['src/content/offer/deal.ts', 'src/content/fill.ts'],
    cases: [30, 33, 34, 37],
  },
  {
    name: 'R19',
    promise: 'Orphaned content scripts go quiet',
    code: ['src/content/life.ts', 'src/content/ask.ts', 'src/background/replace-orphans.ts'],
    cases: [62],
    tests: [
      [
        'tests/e2e/chromium/orphans.test.ts',
        'takes its panel and its mark down, though nobody touches the page',
      ],
    ],
  },
  {
    name: 'R20',
    promise: 'Hosts beyond Fastmail’s are optional and can be taken back',
    code: ['manifest.json', 'src/popup/state/host-patterns.ts'],
    cases: [63],
    tests: [
      [
        'tests/e2e/firefox/server-permission.test.ts',
        'once the person takes its host back, and no token goes out',
      ],
    ],
  },
  {
    name: 'R21',
    promise: 'Pages see no mark of us but the one passing element',
    code: ['src/content/offer/host.ts', 'src/content/offer/shield.ts', 'src/content/index.iife.ts'],
    cases: [44],
  },
  {
    name: 'R22',
    promise: 'One clear sentence for each failure: what happened, whether an address was made, what to do',
    code: ['src/domain/errors.ts', 'src/domain/messages-for-people.ts'],
    cases: [],
    tests: [['src/domain/messages-for-people.test.ts', 'has every sentence for %s']],
  },
];
