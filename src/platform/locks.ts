/** The lock under which a setting is read, changed and written: two changes at once must not undo each other. */
export const settingLock = (key: string): string => `setting ${key}`;

/** Runs work under a named lock that holds across all contexts of the extension (Web Locks, in both backgrounds). */
export function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`bauta:${name}`, work) as Promise<T>;
}
