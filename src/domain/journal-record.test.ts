import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Intent, intentPhases } from './intent.ts';
import { readRecord, recordVersion, toRecord } from './journal-record.ts';

const intent: Intent = {
  id: 'i',
  accountId: 'a',
  private: false,
  phase: 'filled',
  createdAt: 1,
  changedAt: 2,
  tries: 3,
  dueAt: 4,
  purpose: null,
  wish: { forDomain: 'https://shop.example', description: '', prefix: '' },
  pending: true,
  alias: { id: 'm', email: 'm@masked.example' },
  error: null,
};

describe('a record of the journal', () => {
  it('is read back as it was, in every phase', () => {
    for (const phase of intentPhases) {
      const found = readRecord(structuredClone(toRecord({ ...intent, phase })));
      expect(found).toEqual({ kind: 'intent', intent: { ...intent, phase } });
    }
  });

  it('of the first version is brought up to date', () => {
    const { private: _, pending: __, ...first } = intent;
    const found = readRecord({ ...first, wish: { forDomain: 'https://shop.example' } });
    expect(found).toEqual({ kind: 'intent', intent });
  });

  it('of a newer build is told as such, whatever is in it', () => {
    expect(readRecord({ version: recordVersion + 1, phase: 'teleported' })).toEqual({ kind: 'newer' });
  });

  it.each([
    ['an error this build does not know', { error: { code: 'solar-flare' } }, { error: null }],
    ['no plan', { dueAt: undefined, tries: -1 }, { dueAt: 0, tries: 0 }],
    ['a plan that never comes', { dueAt: Number.POSITIVE_INFINITY }, { dueAt: 0 }],
  ])('with %s still owes its address', (_, damage, mended) => {
    expect(readRecord({ ...toRecord(intent), ...damage })).toEqual({
      kind: 'intent',
      intent: { ...intent, ...mended },
    });
  });

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['a version that is none', { ...intent, version: '2' }],
    ['a phase that is none', { ...toRecord(intent), phase: 'gone' }],
    ['no account', { ...toRecord(intent), accountId: undefined }],
    ['no address where one is owed', { ...toRecord(intent), alias: null }],
  ])('that is %s is damaged', (_, stored) => {
    expect(readRecord(stored)).toEqual({ kind: 'damaged' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        readRecord(stored);
      }),
    );
  });
});
