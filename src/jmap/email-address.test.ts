import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzTimeout } from '../../tests/jmap/fuzz.ts';
import { isEmailAddress } from './email-address.ts';

describe('isEmailAddress', () => {
  it.each([
    'odd.sock4830@fastmail.com',
    'shop.jcpim@masked.example',
    'a_b+c@xn--mnchen-3ya.example',
    'jürgen@bücher.example',
    `${'p'.repeat(64)}.${'a'.repeat(24)}@masked.example`,
  ])('accepts %s', (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  it.each([
    '',
    'no-at.example',
    '@masked.example',
    'a@localhost',
    'a b@masked.example',
    ' a@masked.example',
    'a@masked.example\n',
    'a@masked .example',
    'a@b@masked.example',
    '.a@masked.example',
    'a..b@masked.example',
    'a@-masked.example',
    'a@masked-.example',
    'a@masked..example',
    'a@masked.example.',
    'a@[192.0.2.1]',
    '"a"@masked.example',
    'Ada <ada@masked.example>',
    'javascript:alert(1)@masked.example',
    'a\u202eb@masked.example',
    'a\u200bb@masked.example',
    'a@mas\u0000ked.example',
    `${'a'.repeat(250)}@masked.example`,
    `a@${'b'.repeat(64)}.example`,
    7,
    null,
    { email: 'a@masked.example' },
  ])('refuses %j', (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });

  it(
    'never lets a space, a control or a direction mark through, and never hangs',
    () => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: 'binary' }),
          (local, domain) => {
            const text = `${local}@${domain}.example`;
            if (isEmailAddress(text)) expect(text).not.toMatch(/[\s\p{C}<>"(),:;\\[\]]/u);
          },
        ),
        { numRuns: 1000 },
      );
    },
    fuzzTimeout,
  );
});
