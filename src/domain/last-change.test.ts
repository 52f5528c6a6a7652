import { expect, test } from 'vitest';
import { stateBefore } from './last-change.ts';

const before = (state: 'pending' | 'enabled' | 'deleted') => ({ id: 'm', email: 'm@masked.example', state });

test('a change is taken back to the state before it, though nothing leads back to `pending`', () => {
  expect(stateBefore(before('enabled'), 'disabled')).toBe('enabled');
  expect(stateBefore(before('deleted'), 'enabled')).toBe('deleted');
  expect(stateBefore(before('pending'), 'disabled')).toBe('enabled');
  expect(stateBefore(before('pending'), 'enabled')).toBe(null);
});
