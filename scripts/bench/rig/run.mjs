// Measures the built extension in a rig for extensions side by side:
//   BAUTA_RIG=/path/to/rig node scripts/bench/rig/run.mjs [options and other extensions of the rig's measure.mjs]
// It works on a copy, so that the rig stays as it is, and leaves results.json and tables.md in bench-output/.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rig = process.env.BAUTA_RIG;
if (!rig || !existsSync(join(rig, 'measure.mjs'))) {
  console.error('Set BAUTA_RIG to the folder of the rig, the one with measure.mjs.');
  process.exit(2);
}
const root = fileURLToPath(new URL('../../../', import.meta.url));
const shipped = join(root, 'dist/chrome');
if (!existsSync(join(shipped, 'manifest.json'))) {
  console.error('Run "npm run build:chrome" first.');
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'bauta-rig-'));
const output = join(root, 'bench-output');
mkdirSync(output, { recursive: true });
cpSync(rig, work, { recursive: true });
// The rig gives a worker 800 ms to start, which a slow machine may not do.
const measure = join(work, 'measure.mjs');
writeFileSync(measure, readFileSync(measure, 'utf8').replace('adapter.wait || 800', 'adapter.wait || 3_000'));
const ours = join(work, 'bauta');
cpSync(shipped, ours, { recursive: true });
// In place of the browser's prompt at the sign-in, which nobody can click here.
const manifest = JSON.parse(readFileSync(join(ours, 'manifest.json'), 'utf8'));
manifest.host_permissions.push('http://127.0.0.1/*');
writeFileSync(join(ours, 'manifest.json'), JSON.stringify(manifest));

const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: work, stdio: ['ignore', 'pipe', 'inherit'] });
const results = join(output, 'rig-results.json');
const adapter = fileURLToPath(new URL('adapter.mjs', import.meta.url));
const more = process.argv.slice(2);
node('gen-pages.mjs');
const { status } = node(
  ...['measure.mjs', '--out', results, 'empty', 'ideal-focus', 'ideal', 'ideal-click', `ours=${ours}`],
  ...['--adapter', `ours=${adapter}`, ...more],
);
const tables = node('report.mjs', results).stdout.toString();
writeFileSync(join(output, 'rig-tables.md'), tables);
console.log(tables);
rmSync(work, { recursive: true, force: true });
process.exitCode = status ?? 1;
