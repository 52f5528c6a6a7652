// `npm run release:check`: whether this tree may be released. Leaves the packages in artifacts/ and says what is wrong, one line each.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { sha256 } from './lib/archive.ts';
import { builtHash, findPictureFaults } from './lib/store-pictures.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const artifacts = join(root, 'artifacts');
const faults: string[] = [];
const check = (holds: boolean, fault: string) => {
  if (!holds) faults.push(fault);
};

/** The stores' limits for a package, in bytes: Chrome takes 2 GB, Mozilla 200 MB; more than this is a mistake of ours. */
const largest = { chrome: 1_000_000, firefox: 1_000_000, source: 20_000_000 } as const;
type What = keyof typeof largest;

const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };

checkWords();
const first = packAll(root);
const second = packAll(root);
for (const what of ['chrome', 'firefox', 'source'] as const) {
  check(first[what] === second[what], `two builds of the ${what} package differ`);
}
rebuildFromSource();
checkPackages();
checkForStores();
printRedirects();

for (const fault of faults) console.error(`✗ ${fault}`);
console.log(faults.length === 0 ? `\n${name} ${version} may be released.` : `\n${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function run(folder: string, command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}`);
}

/** Version and changelog from one place; every shipped language in the table of translations. */
function checkWords(): void {
  const changelog = read('CHANGELOG.md');
  const unreleased = /^## Unreleased\b.*\n([\s\S]*?)(?=^## )/m.exec(changelog)?.[1] ?? '';
  check(unreleased.trim() === '', 'CHANGELOG.md has entries under "Unreleased": they belong to a version');
  const newest = /^## (?!Unreleased)(\S+)/m.exec(changelog)?.[1];
  check(newest === version, `the newest section of CHANGELOG.md is ${newest}, not ${version}`);
  const table = read('docs/translations.md');
  for (const locale of readdirSync(join(root, 'public/_locales'))) {
    check(table.includes(`| \`${locale}\` |`), `docs/translations.md does not tell the state of ${locale}`);
  }
  const { status } = spawnSync('git', ['diff', '--quiet', 'HEAD'], { cwd: root });
  check(status === 0, 'there are changes that are not committed');
}

/** Builds and packs all; the hash of each package. */
function packAll(folder: string): Partial<Record<What, string>> {
  run(folder, 'npm', 'run', '--silent', 'package');
  const hashes: Partial<Record<What, string>> = {};
  for (const what of Object.keys(largest) as What[]) {
    const file = join(folder, 'artifacts', `${name}-${version}-${what}.zip`);
    try {
      hashes[what] = createHash('sha256').update(readFileSync(file)).digest('hex');
    } catch {
      // An unpacked source package makes no source package.
    }
  }
  return hashes;
}

/** As a reviewer does it: unpack, `npm ci`, one command; the same bytes. */
function rebuildFromSource(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bauta-source-'));
  try {
    const files = unzipSync(new Uint8Array(readFileSync(join(artifacts, `${name}-${version}-source.zip`))));
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    run(folder, 'npm', 'ci', '--no-audit', '--no-fund', '--silent');
    const again = packAll(folder);
    check(again.chrome === first.chrome, 'the source package builds another chrome package');
    check(again.firefox === first.firefox, 'the source package builds another firefox package');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkPackages(): void {
  for (const what of Object.keys(largest) as What[]) {
    const bytes = new Uint8Array(readFileSync(join(artifacts, `${name}-${version}-${what}.zip`)));
    check(bytes.length <= largest[what], `the ${what} package weighs ${bytes.length} bytes`);
    const files = Object.keys(unzipSync(bytes));
    check(
      !files.some((file) => /\.map$|\.test\.|^\.env/.test(file) && what !== 'source'),
      `the ${what} package holds what it should not`,
    );
    console.log(
      `${what.padEnd(8)} ${String(bytes.length).padStart(9)} bytes  ${files.length} files  sha256 ${sha256(bytes)}`,
    );
  }
  const chrome = unzipSync(new Uint8Array(readFileSync(join(artifacts, `${name}-${version}-chrome.zip`))));
  const manifest = JSON.parse(new TextDecoder().decode(chrome['manifest.json'])) as Record<string, unknown>;
  check(!('key' in manifest), 'the chrome package carries a key, which the store refuses');
  check(manifest['version'] === version, 'the manifest has another version than package.json');
}

/** What the stores look at: permissions, listing, languages, Mozilla's linter (desktop and Android), and the pictures. */
function checkForStores(): void {
  const args = ['vitest', 'run', '--project', 'build', '--reporter=dot'];
  const { status, stdout } = spawnSync('npx', args, { cwd: root, encoding: 'utf8' });
  check(status === 0, `the tests of the packages fail:\n${stdout}`);
  faults.push(...findPictureFaults(join(artifacts, 'store'), builtHash(root)));
}

/** Chrome: the id is the first half of the key's hash in the letters a–p. Firefox: the SHA-1 of the add-on's id. */
function printRedirects(): void {
  const manifest = JSON.parse(read('manifest.json')) as {
    key: string;
    browser_specific_settings: { gecko: { id: string } };
  };
  const hex = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const hash = createHash('sha1').update(manifest.browser_specific_settings.gecko.id).digest('hex');
  console.log(`\nRedirects  https://${id}.chromiumapp.org/`);
  console.log(`           https://${hash}.extensions.allizom.org/`);
  console.log(`           http://127.0.0.1/mozoauth2/${hash}`);
}
