import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The page that the extension opens in a tab of its own when it is installed, as it is at each launch with a fresh profile. */
export const firstRunPage = 'src/welcome/index.html';

/** Whether an extension opens it. Stand-ins for the background do not: they are told apart by the caller. */
export function hasFirstRunPage(folder: string): boolean {
  return existsSync(join(folder, firstRunPage));
}
