import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import type { SavedPage } from './pages.ts';

const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync';

/** Chromium without network. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: flags.split(' '),
  });
}

/** Serves a saved page at its address on a host below `domain`, without network, and opens it. A corpus page's scripts stay off. */
export async function open(page: Page, saved: SavedPage, domain = 'pages.test'): Promise<void> {
  const url = `http://${saved.id.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.${domain}${saved.address}`;
  await page.unroute('**/*');
  await page.route('**/*', (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
    const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
    if (saved.fields) headers['content-security-policy'] = "default-src 'none'; style-src 'unsafe-inline'";
    return route.fulfill({ status: 200, headers, body: saved.body });
  });
  await page.goto(url, { waitUntil: 'load' });
}

/** Opens every page, two at a time, and asks each a question. Answers come in the order of the pages. */
export async function askAll<T>(
  pages: readonly SavedPage[],
  ask: (page: Page, saved: SavedPage) => Promise<T>,
): Promise<T[]> {
  const browser = await launch();
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  const answers = new Array<T>(pages.length);
  let next = 0;
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    for (let i = next++; i < pages.length; i = next++) {
      const saved = pages[i];
      if (!saved) break;
      await open(page, saved);
      answers[i] = await ask(page, saved);
    }
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
  }
  return answers;
}
