import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createToasts } from './toast.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const undoable = { words: 'Deleted', undo: () => undefined, lasts: 10_000 };

it('shows an undo again after another word, for the rest of its time', () => {
  const { toast, show } = createToasts();
  show(undoable);
  vi.advanceTimersByTime(2_000);
  show({ words: 'Copied' });
  expect(toast.value?.words).toBe('Copied');
  vi.advanceTimersByTime(4_000);
  expect(toast.value).toBe(undoable);
  vi.advanceTimersByTime(4_000);
  expect(toast.value).toBeNull();
});

it('forgets an undo that was put away, pressed or over, or is of an account no longer looked at', () => {
  const { toast, show, hide, clear } = createToasts();
  show(undoable);
  hide();
  show({ words: 'Taken back' });
  hide();
  expect(toast.value).toBeNull();
  show(undoable);
  show({ words: 'Copied' });
  clear();
  expect(toast.value).toBeNull();
  show(undoable);
  vi.advanceTimersByTime(9_000);
  show({ words: 'Copied' });
  vi.advanceTimersByTime(4_000);
  expect(toast.value).toBeNull();
});
