import { describe, expect, it } from 'vitest';
import { chooseScope, coreScope, lacksMaskedEmail, mailScope, maskedEmailScope } from './scope.ts';

describe('the smallest scope that carries masked e-mail', () => {
  it.each([
    ['Fastmail’s own', [mailScope, maskedEmailScope], maskedEmailScope],
    ['with core where it is known', [coreScope, maskedEmailScope], `${coreScope} ${maskedEmailScope}`],
    ['another server’s short name', ['openid', mailScope, 'maskedemail'], 'maskedemail'],
    ['with offline access', ['maskedemail', 'offline_access'], 'maskedemail offline_access'],
    ['mail where nothing is narrower', ['openid', mailScope], mailScope],
    ['Fastmail’s pair where nothing is said', [], `${coreScope} ${maskedEmailScope}`],
  ])('%s', (_, supported, scope) => {
    expect(chooseScope(supported, false)).toBe(scope);
  });

  it('asks for Fastmail’s documented pair as a client registered by hand, never for all mail', () => {
    expect(chooseScope([mailScope, 'offline_access'], true)).toBe(
      `${coreScope} ${maskedEmailScope} offline_access`,
    );
    expect(chooseScope(['maskedemail'], true)).toBe('maskedemail');
  });
});

describe('a grant', () => {
  it.each([
    [`${coreScope} ${maskedEmailScope}`, null, false],
    [`${coreScope} ${maskedEmailScope}`, `${maskedEmailScope} more`, false],
    [`${coreScope} ${maskedEmailScope}`, coreScope, true],
    ['maskedemail offline_access', 'offline_access', true],
    [mailScope, '', false],
  ])('of %s, given as %s, lacks masked e-mail: %s', (asked, granted, lacks) => {
    expect(lacksMaskedEmail(asked, granted)).toBe(lacks);
  });
});
