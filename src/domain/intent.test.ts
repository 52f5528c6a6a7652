import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Intent, type IntentEvent, intentPhases, isFinished, next } from './intent.ts';

const lease = { requestId: 'r', tabId: 1, documentId: 'd', origin: 'https://shop.example' };
const wish = { forDomain: 'https://shop.example', description: '', prefix: '' };

const fresh: Intent = {
  id: 'i',
  accountId: 'a',
  private: false,
  phase: 'sending',
  createdAt: 0,
  changedAt: 0,
  tries: 0,
  dueAt: 0,
  purpose: { kind: 'offer', lease },
  wish,
  pending: true,
  alias: null,
  error: null,
};

const alias = { id: 'm', email: 'm@masked.example' };
const created: IntentEvent = { type: 'created', alias, pending: true };
const events = fc.constantFrom<IntentEvent>(
  created,
  { type: 'created', alias, pending: false },
  { type: 'refused', error: { code: 'rate-limit' } },
  { type: 'lost', error: { code: 'outcome-unknown' } },
  { type: 'missing' },
  { type: 'leased', lease },
  { type: 'released' },
  { type: 'filled', wish },
  { type: 'promoted' },
  { type: 'undo' },
  { type: 'undone' },
  { type: 'gone' },
  { type: 'expired' },
  { type: 'tried', error: { code: 'offline' }, dueAt: 9 },
);

describe('an intent', () => {
  test('goes from the wish to a working address', () => {
    const path = [created, { type: 'filled', wish }, { type: 'promoted' }] as const;
    let intent = fresh;
    const phases = path.map((event) => {
      intent = next(intent, event, 5);
      return intent.phase;
    });
    expect(phases).toEqual(['leased', 'filled', 'enabled']);
  });

  test('whose panel closed before the reply came becomes a spare', () => {
    const closed = next(fresh, { type: 'released' }, 1);
    expect(next(closed, created, 2)).toMatchObject({ phase: 'spare', purpose: null });
  });

  test('whose panel closed is taken back where the server would keep it for ever', () => {
    const lasting = { ...created, pending: false };
    const leased = next(fresh, lasting, 1);
    expect(next(leased, { type: 'released' }, 2)).toMatchObject({ phase: 'undoing', purpose: null });
    expect(next(next(fresh, { type: 'released' }, 1), lasting, 2).phase).toBe('undoing');
  });

  test('that the person asked for directly counts as used when it exists', () => {
    expect(next({ ...fresh, purpose: { kind: 'direct', requestId: 'q' } }, created, 1).phase).toBe('filled');
  });

  test('is unchanged, the same object, by an event that cannot happen', () => {
    expect(next(fresh, { type: 'promoted' }, 1)).toBe(fresh);
  });

  test('is never offered again once it was taken back, whatever happens then', () => {
    const taken = next(next(fresh, created, 1), { type: 'undo' }, 2);
    fc.assert(
      fc.property(fc.array(events, { maxLength: 20 }), (history) => {
        const after = history.reduce((intent, event) => next(intent, event, 3), taken);
        expect(['undoing', 'undone']).toContain(after.phase);
      }),
    );
  });

  test('keeps its address once it has one, and has one in every phase that promises it', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 30 }), (history) => {
        let intent = fresh;
        for (const event of history) {
          const after = next(intent, event, 1);
          if (intent.alias) expect(after.alias).toBe(intent.alias);
          if (['spare', 'leased', 'filled', 'enabled', 'lost'].includes(after.phase))
            expect(after.alias).not.toBe(null);
          if (after.phase === 'leased') expect(after.purpose?.kind).toBe('offer');
          if (after.phase === 'spare') expect(after.purpose).toBe(null);
          intent = after;
        }
      }),
    );
  });

  test('is finished in five phases, in which nothing is owed', () => {
    expect(intentPhases.map((phase) => isFinished({ ...fresh, phase })).filter(Boolean)).toHaveLength(5);
  });
});
