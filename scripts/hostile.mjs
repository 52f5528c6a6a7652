// `npm run hostile`: pages that attack the extension, and whether they succeed.
//   with a display   a browser opens with Bauta in it, signed in, and the list of attacks in front
//   -- --headless    plays every attack in Chromium and Firefox and prints the results
//   -- --record      the same, and writes the results into docs/threat-model.md
//   -- 9 50b         these attacks alone; -- --firefox or --chromium: in that browser alone
import { bootstrap, root } from './bootstrap.mjs';
import { run, step } from './lib/steps.mjs';

const flags = process.argv.slice(2);

try {
  const browsers = await bootstrap();
  for (const target of ['chrome', 'firefox']) {
    const command = ['vite', 'build', '--mode', target, '--logLevel', 'error'];
    const code = await step(`Build dist/${target}`, () => run('npx', command, { cwd: root }));
    if (code !== 0) throw new Error('The build failed; see above.');
  }
  const env = { ...process.env, CHROMIUM: browsers.chromium ?? '', FIREFOX: browsers.firefox ?? '' };
  const main = ['--import', 'tsx', 'scripts/hostile/main.ts', ...flags];
  process.exitCode = await run(process.execPath, main, { cwd: root, env });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
