// Makes a fresh machine ready: Node, packages, browsers. Needs nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureCyrus, whyNoCyrus } from './lib/cyrus.mjs';
import { canInstallDebianPackages, installDebianPackages } from './lib/debian.mjs';
import { findChromium, findFirefox } from './lib/find-browser.mjs';
import { run, step } from './lib/steps.mjs';

export { ensureCyrus, findChromium, findFirefox, whyNoCyrus };

/** The repository's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = [20, 19];
const oldestFirefox = 128;

/** @throws with one sentence where Node is too old for the tools. */
export function assertNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Error(`Bauta's tools need Node ${oldestNode.join('.')} or newer; this is Node ${version}.`);
}

/** Installs the packages of package-lock.json where they are missing or older than it. */
export async function ensurePackages() {
  // npm writes this file at the end of every install.
  const installed = join(root, 'node_modules', '.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  await step('Install packages (npm ci)', async () => {
    const code = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
    if (code !== 0) throw new Error('npm ci failed; see above.');
  });
}

/** Major version of a Firefox, such as 153; null where it does not tell. */
export function firefoxVersion(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const major = Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1]);
  return Number.isNaN(major) ? null : major;
}

/**
 * Finds both browsers, and installs the missing ones where that needs no question (Debian, root).
 * A browser that can't be had is null, and a sentence in `advice` says what to install.
 */
export async function ensureBrowsers() {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!findFirefox()) missing.push('firefox-esr');
  if (missing.length > 0 && canInstallDebianPackages()) {
    await step(`Install ${missing.join(' and ')} (apt-get)`, () => installDebianPackages(missing));
  }
  const advice = [];
  const chromium = findChromium();
  if (!chromium)
    advice.push(
      'Install Chromium (not Chrome, which loads no unpacked extension), or set CHROMIUM to its path.',
    );
  let firefox = findFirefox();
  if (!firefox) advice.push(`Install Firefox ${oldestFirefox} or newer, or set FIREFOX to its path.`);
  const version = firefox && firefoxVersion(firefox);
  if (firefox && version !== null && version < oldestFirefox) {
    advice.push(`Firefox ${oldestFirefox} or newer is wanted; ${firefox} is ${version}.`);
    firefox = null;
  }
  return { chromium, firefox, advice };
}

/** All of it, for scripts: Node, packages, browsers. */
export async function bootstrap() {
  assertNode();
  await ensurePackages();
  const browsers = await ensureBrowsers();
  for (const sentence of browsers.advice) console.warn(`  ! ${sentence}`);
  return browsers;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { chromium, firefox } = await bootstrap();
    console.log(`Chromium: ${chromium ?? 'none'}\nFirefox:  ${firefox ?? 'none'}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
