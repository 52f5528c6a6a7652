import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type AddressFate, appError, errorCodes } from './errors.ts';
import { explain } from './messages-for-people.ts';

const known: Record<string, { message: string }> = messages;

describe('explain', () => {
  it.each(errorCodes)('has every sentence for %s', (code) => {
    for (const address of ['none', 'unknown', 'exists'] satisfies AddressFate[]) {
      const { what, address: fate, todo } = explain(appError(code, { address }));
      for (const key of [what, String(fate), todo]) expect(known[key]?.message, key).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('says nothing of an address where none was to be made', () => {
    expect(explain(appError('offline')).address).toBeNull();
  });

  it('gives every fault a sentence of its own', () => {
    const said = errorCodes.map((code) => known[explain(appError(code)).what]?.message);
    expect(new Set(said).size).toBe(errorCodes.length);
  });
});
