import { browser } from './browser.ts';
import { deleteDatabase } from './database.ts';

const copies: (() => void)[] = [];

/** For stores that keep a copy in memory of what is on disk: it is forgotten when everything is wiped. */
export function onWipe(forget: () => void): void {
  copies.push(forget);
}

/** Deletes all that we ever stored on this machine. What is on its way to disk at this moment must have been stopped before. */
export async function wipeStorage(): Promise<void> {
  await deleteDatabase();
  const { local, session } = browser.storage;
  await Promise.all([local.clear(), session.clear(), browser.alarms.clearAll()]);
  for (const forget of copies) forget();
}
