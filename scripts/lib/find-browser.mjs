import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const home = process.env.HOME ?? process.env.USERPROFILE ?? '';
const windowsRoots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

// Branded Chrome from version 137 on ignores --load-extension, so it is not in this list.
const chromiumPlaces = {
  linux: ['chromium', 'chromium-browser', '/snap/bin/chromium', 'ungoogled-chromium'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(home, 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    'chromium',
  ],
  win32: windowsRoots.filter(Boolean).map((root) => join(root, 'Chromium\\Application\\chrome.exe')),
};

const firefoxPlaces = {
  linux: ['firefox', 'firefox-esr', 'firefox-developer-edition', '/snap/bin/firefox'],
  darwin: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    join(home, 'Applications/Firefox.app/Contents/MacOS/firefox'),
  ],
  win32: windowsRoots.filter(Boolean).map((root) => join(root, 'Mozilla Firefox\\firefox.exe')),
};

/** Path of a Chromium that can load an unpacked extension: `CHROMIUM`, else the usual places; null if none. */
export function findChromium() {
  return findProgram('CHROMIUM', chromiumPlaces);
}

/** Path of a Firefox: `FIREFOX`, else the usual places; null if none. Its version is not checked here. */
export function findFirefox() {
  return findProgram('FIREFOX', firefoxPlaces);
}

/** @throws where the variable is set to something that can't be run: a wish is never quietly ignored. */
function findProgram(variable, places) {
  const wish = process.env[variable];
  if (wish) {
    const found = resolveProgram(wish);
    if (!found) throw new Error(`${variable} is set to "${wish}", which is not a program.`);
    return found;
  }
  for (const place of places[process.platform] ?? places.linux) {
    const found = resolveProgram(place);
    if (found) return found;
  }
  return null;
}

function resolveProgram(name) {
  const candidates = isAbsolute(name)
    ? [name]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return candidates.find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
