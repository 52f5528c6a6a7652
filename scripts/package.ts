// `npm run package`: the archives for the stores, the same bytes for the same sources.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8 } from 'fflate';
import { build } from 'vite';
import { type Files, filesBelow, packFiles, sha256, trackedFiles } from './lib/archive.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'artifacts');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};

for (const mode of ['chrome', 'firefox']) await build({ root, mode, logLevel: 'warn' });

mkdirSync(target, { recursive: true });
// The stores' pictures are in there too, and stay.
for (const file of readdirSync(target)) if (file.endsWith('.zip')) rmSync(join(target, file));
write('chrome', withoutKey(filesBelow(join(root, 'dist/chrome'))));
write('firefox', filesBelow(join(root, 'dist/firefox')));
// The source archive, unpacked, makes the other two again: there is no repository there to make a third from.
if (existsSync(join(root, '.git'))) write('source', trackedFiles(root));

/** The Chrome Web Store has a key of its own and refuses packages that bring one. */
function withoutKey(files: Files): Files {
  const manifest = files.get('manifest.json');
  if (!manifest) throw new Error('dist/chrome holds no manifest.json.');
  const { key: _, ...rest } = JSON.parse(strFromU8(manifest)) as Record<string, unknown>;
  return new Map(files).set('manifest.json', strToU8(`${JSON.stringify(rest, null, 2)}\n`));
}

function write(what: string, files: Files): void {
  const bytes = packFiles(files);
  const file = `${name}-${version}-${what}.zip`;
  writeFileSync(join(target, file), bytes);
  const size = `${(bytes.length / 1000).toFixed(1)} kB`.padStart(10);
  console.log(`artifacts/${file}  ${size}  ${files.size} files  sha256 ${sha256(bytes)}`);
}
