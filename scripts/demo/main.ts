import { launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { chromiumStage } from '../../tests/e2e/harness/chromium-stage.ts';
import { launchFirefox } from '../../tests/e2e/harness/firefox.ts';
import { firefoxStage } from '../../tests/e2e/harness/firefox-stage.ts';
import type { Stage } from '../../tests/e2e/harness/stage.ts';
import { startServer } from '../../tests/server/start.ts';
import { guide } from './guide.ts';
import { playStory } from './play-story.ts';

const flags = new Set(process.argv.slice(2));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headless = flags.has('--headless') || !hasDisplay;

async function main(): Promise<boolean> {
  if (!hasDisplay && !flags.has('--headless'))
    console.log('\nThere is no display, so the demo plays by itself.');
  const server = await startServer();
  const stage = await launch();
  try {
    if (headless) return await playStory(stage, server);
    await stage.openPage(server.urls.shop);
    console.log(guide(server));
    await stage.closed();
    return true;
  } finally {
    await stage.close();
    await server.close();
  }
}

async function launch(): Promise<Stage> {
  if (flags.has('--firefox')) return firefoxStage(await launchFirefox({ headless }));
  return chromiumStage(await launchChromium(headless ? {} : { headless, viewport: null }));
}

process.exitCode = (await main()) ? 0 : 1;
