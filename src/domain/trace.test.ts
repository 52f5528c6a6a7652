import { expect, test } from 'vitest';
import { byUrgency, type Trace } from './trace.ts';

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
