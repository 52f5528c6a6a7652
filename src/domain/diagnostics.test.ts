import { describe, expect, it } from 'vitest';
import { bugOf, type Diagnostics, reportOf } from './diagnostics.ts';

const at = Date.UTC(2026, 0, 2, 3, 4, 5);
const diagnostics: Diagnostics = {
  facts: {
    version: '1.2.3',
    browser: 'Firefox/140',
    language: 'de',
    accounts: ['oauth, MaskedEmail, active'],
    journal: { enabled: 3, filled: 1 },
    quarantined: 2,
  },
  entries: [
    { at, what: 'start' },
    { at, what: 'create', outcome: 'outcome-unknown', ms: 20_000 },
    { at, what: 'intent', intent: 'ab12', from: 'sending', to: 'checking', why: 'outcome-unknown' },
    { at, what: 'sign-in', outcome: 'ok' },
    { at, what: 'storage', name: 'QuotaExceededError' },
    { at, what: 'repair', outcome: 'begun anew' },
    { at, what: 'bug', name: 'TypeError', place: '' },
  ],
};

describe('the report', () => {
  it('has one line a happening, under what is running here', () => {
    expect(reportOf(diagnostics).split('\n')).toEqual([
      'Bauta 1.2.3, Firefox/140, de',
      'account 1: oauth, MaskedEmail, active',
      'journal: enabled 3, filled 1; damaged: 2',
      '2026-01-02T03:04:05.000Z start',
      '2026-01-02T03:04:05.000Z create: outcome-unknown, 20000 ms',
      '2026-01-02T03:04:05.000Z intent ab12: sending > checking (outcome-unknown)',
      '2026-01-02T03:04:05.000Z sign-in: ok',
      '2026-01-02T03:04:05.000Z storage: QuotaExceededError',
      '2026-01-02T03:04:05.000Z repair: begun anew',
      '2026-01-02T03:04:05.000Z bug: TypeError at an unknown place',
    ]);
  });

  it('says where nothing is known', () => {
    const facts = { ...diagnostics.facts, accounts: [], journal: {}, quarantined: null };
    expect(reportOf({ facts, entries: [] })).toContain('journal: empty; damaged: unreadable');
  });
});

describe('a bug', () => {
  it('is told by its kind and its place in our code, without a word of its message', () => {
    const error = new TypeError('token fmu1-secret of ada@example.org');
    error.stack = `TypeError: token\n    at f (chrome-extension://abc/assets/index-1a.js:12:34)`;
    expect(bugOf(error)).toEqual({ what: 'bug', name: 'TypeError', place: 'index-1a.js:12:34' });
  });

  it.each([
    ['a text', 'ada@example.org', 'string'],
    [
      'an error that names itself after somebody',
      Object.assign(new Error('x'), { name: 'ada@x.org' }),
      'Error',
    ],
  ])('that is %s gives nothing away', (_, thrown, name) => {
    const told = bugOf(thrown);
    expect(told.name).toBe(name);
    expect(JSON.stringify(told)).not.toContain('ada@');
  });
});
