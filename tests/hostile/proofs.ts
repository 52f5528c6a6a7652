import type { NamedTest } from '../build/find-gone.ts';

/** A case that no page plays by itself: what has to hold, and the tests that hold it. */
export interface Proof {
  readonly number: number;
  readonly what: string;
  readonly tests: readonly NamedTest[];
}

const messages = 'src/messages/serve.test.ts';
const inPlace = 'tests/e2e/chromium/hostile-messages.test.ts';
const filling = 'tests/e2e/chromium/content-fill.test.ts';
const life = 'tests/e2e/chromium/page-life.test.ts';
const offers = 'tests/e2e/chromium/content-offer.test.ts';

/** The cases of the list that attacks in `attacks/` do not cover, or not alone. */
export const proofs: readonly Proof[] = [
  {
    number: 24,
    what: 'The gate as a pure function: each fact alone refuses with a reason of its own, and no mix of facts lets a press through that could not be meant',
    tests: [
      ['src/content/offer/gate.test.ts', 'refuses %j as %s, for good'],
      ['src/content/offer/gate.property.test.ts', 'a press counts only if a person could see'],
      ['src/content/offer/gate.property.test.ts', 'nothing that speaks against a press is ever outweighed'],
    ],
  },
  {
    number: 25,
    what: 'Strong contrast, no motion, a finger, twice the size: the mark is seen, big enough, and works',
    tests: [
      [filling, 'fills by a finger, with strong contrast and no motion'],
      ['tests/e2e/chromium/finds-room.test.ts', 'keeps its place where the person enlarges the page'],
    ],
  },
  {
    number: 28,
    what: 'A press made while the address is on its way fills once, in the same document',
    tests: [[filling, 'fills a press on a panel that still waits for its address, without a second one']],
  },
  {
    number: 29,
    what: 'A page or frame that goes while the address is on its way: nothing is filled into what comes after it',
    tests: [
      [life, 'fills nothing into the page that comes after it in the tab'],
      [life, 'fills nothing into the frame that takes its place'],
    ],
  },
  {
    number: 33,
    what: 'Text of the person’s is replaced only by a button that says so, and undo brings it back',
    tests: [[filling, 'never replaces text without saying so, and undo brings it back']],
  },
  {
    number: 34,
    what: 'A field that cannot take the address whole: copy, with the reason',
    tests: [[filling, 'offers to copy where the field cannot take the address on %s']],
  },
  {
    number: 35,
    what: 'Controlled inputs keep the value after blur; `input` and `change` come once each',
    tests: [
      [filling, 'fills a field whose state lives in script, and the value is there after blur'],
      ['tests/e2e/chromium/frameworks.test.ts', 'frameworks take the address and keep it'],
      ['tests/e2e/firefox/frameworks.test.ts', 'frameworks take the address in Firefox, too'],
      [filling, 'fills a plain form and its confirm field in one act, and says so'],
    ],
  },
  {
    number: 41,
    what: 'Attributes of a megabyte, halves of letters, circles of labels: bounded work, no exception',
    tests: [
      ['tests/detection/hostile.test.ts', '%s neither throws nor costs more than the cap'],
      ['tests/detection/hostile.test.ts', 'no tree of whatever elements and texts throws'],
    ],
  },
  {
    number: 42,
    what: 'Recorded forms are judged as recorded',
    tests: [['tests/detection/pages.test.ts', 'are judged as recorded: no regression']],
  },
  {
    number: 43,
    what: 'No offer on plain log-in and search fields',
    tests: [
      ['tests/detection/pages.test.ts', 'all say of at least one field what is expected and why'],
      [offers, 'shows at every e-mail field where the person wants it always'],
    ],
  },
  {
    number: 47,
    what: 'A frame of another site that has the focus takes nothing that is filled in from the popup',
    tests: [[inPlace, '47 · a frame of another site that has the focus takes nothing']],
  },
  {
    number: 52,
    what: 'Every kind of origin is allowed or refused exactly, and becomes exactly one `forDomain`',
    tests: [
      ['src/domain/site.test.ts', 'an origin may have an alias'],
      ['src/content/place.test.ts', 'refuses %s in %j as %s'],
    ],
  },
  {
    number: 53,
    what: 'Sites are grouped by the Public Suffix List, its private section too',
    tests: [
      ['src/domain/public-suffix.test.ts', 'gives the site that tldts gives, for any name'],
      ['src/domain/site.test.ts', 'tells strangers on one hosting domain apart'],
    ],
  },
  {
    number: 54,
    what: 'International names are kept and shown in punycode',
    tests: [['src/domain/site.test.ts', 'shows a look-alike by its true face']],
  },
  {
    number: 55,
    what: 'A page that goes elsewhere under the open popup: what the button named is made, the new page sees nothing',
    tests: [[inPlace, '55 · a page that goes elsewhere under the open popup']],
  },
  {
    number: 56,
    what: 'Messages of unknown type or shape are refused and change nothing',
    tests: [
      [messages, 'refuses arguments that are %s, and calls nobody'],
      [messages, 'leaves %s to other listeners'],
      [inPlace, '56 · messages of no known shape'],
    ],
  },
  {
    number: 57,
    what: 'An origin in the message is refused; the sender’s counts',
    tests: [
      [messages, 'with the origin that the browser vouches for'],
      [inPlace, '57 · a content script cannot name another origin'],
    ],
  },
  {
    number: 58,
    what: 'Content scripts get nothing by the verbs of our own pages',
    tests: [
      [messages, 'refuses a privileged verb from a content script'],
      [inPlace, '58 · a content script gets nothing by %s'],
    ],
  },
  {
    number: 59,
    what: 'Senders without our id, a tab, a frame or an origin are refused',
    tests: [[messages, 'refuses a sender with %s']],
  },
  {
    number: 60,
    what: 'Other extensions and pages find nobody to talk to',
    tests: [[inPlace, '60 · another extension finds nobody to talk to']],
  },
  {
    number: 61,
    what: 'Exactly one answer, though popup and options are open',
    tests: [[inPlace, '61 · popup and options pages that are open answer nobody']],
  },
  {
    number: 62,
    what: 'A content script of another build goes quiet, and nothing is made',
    tests: [
      [inPlace, '62 · a content script of another build'],
      [offers, 'goes quiet when the background is of another version'],
    ],
  },
  {
    number: 63,
    what: 'The built manifests: no web-accessible resources, nobody connectable, exact powers and policy',
    tests: [
      ['tests/build/manifest.test.ts', 'asks for exactly these powers'],
      ['tests/build/manifest.test.ts', 'shows nothing of itself to pages or to other extensions'],
      ['tests/build/manifest.test.ts', 'lets our own pages load nothing from anywhere else'],
    ],
  },
  {
    number: 64,
    what: 'The packages hold no code that runs strings, writes HTML or belongs to the tests',
    tests: [
      ['tests/build/bundle.test.ts', 'hold no code that runs strings'],
      ['tests/build/bundle.test.ts', 'write no HTML'],
    ],
  },
];
