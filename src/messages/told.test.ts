import { describe, expect, it } from 'vitest';
import { readTold } from './told.ts';

const changed = { bauta: 'changed', what: 'accounts' };

describe('what open pages are told', () => {
  it('is heard from the background', () => {
    expect(readTold(changed, { id: 'own' }, 'own')).toEqual(changed);
    expect(
      readTold({ bauta: 'progress', accountId: 'a', answered: 1, of: 2 }, { id: 'own' }, 'own'),
    ).not.toBeNull();
  });

  it.each([
    ['a content script', changed, { id: 'own', tab: { id: 7 } }],
    ['another extension', changed, { id: 'other' }],
    ['the background, of something else', { bauta: 'aliases.list' }, { id: 'own' }],
    ['nobody we know', 'changed', { id: 'own' }],
  ])('is not heard from %s', (_, message, sender) => {
    expect(readTold(message, sender, 'own')).toBeNull();
  });
});
