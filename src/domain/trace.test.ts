import { expect, test } from 'vitest';
import type { Intent } from './intent.ts';
import { byUrgency, type Trace, traceOf } from './trace.ts';

const trace = (kind: Trace['kind'], intentId: string = kind): Trace => ({
  intentId,
  kind,
  email: null,
  site: '',
  at: 0,
  error: null,
});

test('what may cost mail is told before what only informs, whatever came first', () => {
  const told = byUrgency([
    trace('checking'),
    trace('failed'),
    trace('created-not-filled', 'older'),
    trace('promotion-failing'),
    trace('created-not-filled', 'newer'),
    trace('lost'),
  ]);
  expect(told.map(({ intentId }) => intentId)).toEqual([
    'lost',
    'promotion-failing',
    'older',
    'newer',
    'checking',
    'failed',
  ]);
});

test('an address that was made for one site and leased on another is told of with the other', () => {
  const leased: Intent = {
    id: 'i',
    accountId: 'a',
    private: false,
    phase: 'leased',
    createdAt: 0,
    changedAt: 0,
    tries: 0,
    dueAt: 0,
    purpose: {
      kind: 'offer',
      lease: { requestId: 'r', tabId: 1, documentId: 'd', origin: 'https://forum.example' },
    },
    wish: { forDomain: 'https://shop.example', description: '', prefix: '' },
    pending: true,
    alias: { id: 'm', email: 'm@masked.example' },
    error: null,
  };
  expect(traceOf(leased, 600_000)).toMatchObject({
    kind: 'created-not-filled',
    site: 'https://forum.example',
  });
});
