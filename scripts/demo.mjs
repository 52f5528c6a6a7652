// `npm run demo`: the real, built extension at work in a real browser, against the embedded server.
//   -- --headless   plays the story itself, prints each step and leaves pictures in demo-output/
//   -- --firefox    in Firefox instead of Chromium
import { bootstrap, root } from './bootstrap.mjs';
import { run, step } from './lib/steps.mjs';

const flags = process.argv.slice(2);
const unknown = flags.filter((flag) => !['--headless', '--firefox'].includes(flag));
const browser = flags.includes('--firefox') ? 'firefox' : 'chromium';
const target = browser === 'firefox' ? 'firefox' : 'chrome';

async function demo() {
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(' ')}. Known: --headless, --firefox.`);
  const browsers = await bootstrap();
  if (!browsers[browser]) throw new Error('The demo needs that browser.');
  const code = await step(`Build dist/${target}`, () =>
    run('npx', ['vite', 'build', '--mode', target, '--logLevel', 'error'], { cwd: root }),
  );
  if (code !== 0) throw new Error('The build failed; see above.');
  const env = { ...process.env, CHROMIUM: browsers.chromium ?? '', FIREFOX: browsers.firefox ?? '' };
  return run(process.execPath, ['--import', 'tsx', 'scripts/demo/main.ts', ...flags], { cwd: root, env });
}

try {
  process.exitCode = await demo();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
