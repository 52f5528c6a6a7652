import { type ReadonlySignal, signal } from '@preact/signals';
import { settingLock, withLock } from '../../platform/locks.ts';
import { browser } from '../../platform/page-browser.ts';

/** One key of `storage.local` as this page shows it. */
export interface Setting<T> {
  readonly value: ReadonlySignal<T>;
  /** Edits what is stored now, which a page may have changed a moment ago. Rejects where it could not be stored; then it is as before. */
  change(edit: (now: T) => T): Promise<void>;
}

/** Reads a setting and follows it, whoever changes it. */
export async function followSetting<T>(key: string, parse: (stored: unknown) => T): Promise<Setting<T>> {
  const { local, onChanged } = browser.storage;
  const read = async (): Promise<unknown> => (await local.get(key))[key];
  const value = signal(parse(await read()));
  onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) value.value = parse(change.newValue);
  });
  return {
    value,
    change: (edit) =>
      // The background writes some of them, too, and so may another tab of this page.
      withLock(settingLock(key), async () => {
        const before = value.value;
        value.value = edit(parse(await read()));
        try {
          await local.set({ [key]: value.value });
        } catch (error) {
          value.value = before;
          throw error;
        }
      }),
  };
}
