import { type ReadonlySignal, signal } from '@preact/signals';
import type { KeyValue } from './ports.ts';

/** What a person has typed so far. The popup dies whenever it loses the focus; what was typed must not die with it. */
export interface Draft<T extends object> {
  readonly value: ReadonlySignal<T>;
  change(patch: Partial<T>): void;
  clear(): void;
}

type Plain = Record<string, string | boolean>;

/**
 * A draft under a key of session storage, as it was when the popup closed; older than `maxAge` (ms) it is forgotten.
 * Values of another type than those of `empty` are dropped: an older build may have written them.
 */
export async function loadDraft<T extends Plain>(
  session: KeyValue,
  key: string,
  empty: T,
  maxAge: number,
  now: () => number,
): Promise<Draft<T>> {
  const stored = await session.get(key);
  const restored = restore(stored, empty, maxAge, now());
  // There may be secrets in it.
  if (restored === empty && stored !== undefined) void session.remove(key);
  const value = signal<T>(restored);
  return {
    value,
    change(patch) {
      value.value = { ...value.value, ...patch };
      void session.set(key, { at: now(), value: value.value });
    },
    clear() {
      value.value = empty;
      void session.remove(key);
    },
  };
}

function restore<T extends Plain>(stored: unknown, empty: T, maxAge: number, now: number): T {
  if (!isRecord(stored) || typeof stored['at'] !== 'number' || now - stored['at'] > maxAge) return empty;
  const saved = stored['value'];
  if (!isRecord(saved)) return empty;
  const kept = Object.keys(empty).filter((name) => typeof saved[name] === typeof empty[name]);
  return { ...empty, ...Object.fromEntries(kept.map((name) => [name, saved[name]])) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
