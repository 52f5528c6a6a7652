import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeChromium } from '../harness/describe-browser.ts';
import { waitFor, within } from '../harness/wait.ts';
import { type ByTab, launchByTab, type Tab } from '../pages/launch-by-tab.ts';
import { markName } from '../pages/play-offer.ts';
import { type PageServer, servePages } from '../pages/serve-pages.ts';

/** What a page goes through without being loaded: made ready unseen, kept when the person leaves, let go in the background. */
describeChromium('the life of a tab', () => {
  let server: PageServer;
  let chromium: ByTab;

  beforeAll(async () => {
    server = await servePages();
    chromium = await launchByTab();
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });
  beforeEach(() => chromium.reset());

  const open = (path: string) => chromium.openTab(server.origin + path);
  const verbs = async () =>
    (await chromium.said()).map(({ verb }) => verb).filter((verb) => verb !== 'offer.near');
  const requests = async () =>
    (await chromium.said()).filter(({ verb }) => verb === 'offer.lease').map(({ args }) => args['requestId']);
  const hosts = ({ page }: Tab) =>
    page.evaluate(() => document.documentElement.querySelectorAll(':scope > [popover]').length);
  const filled = (tab: Tab) =>
    waitFor('the address', async () => (await tab.valueOf('#email')).endsWith('@mail.example'));

  async function openPanel(tab: Tab): Promise<void> {
    await tab.click('#email');
    await tab.press('button', markName);
    await tab.wait('dialog', /./);
    // Where it rests when the page comes back, it would call for a mark.
    await tab.page.mouse.move(5, 5);
  }
  /** Whether the page came out of the back/forward cache, and was not loaded anew. */
  async function travel(tab: Tab, by: number, path: string): Promise<void> {
    await tab.page.evaluate((steps) => history.go(steps), by);
    await waitFor(path, () => tab.page.url() === server.origin + path);
    await waitFor('the page out of the cache', () =>
      tab.page.evaluate(() => 'kept' in window && document.visibilityState === 'visible').catch(() => false),
    );
  }
  const keep = ({ page }: Tab) => page.evaluate(() => Object.assign(window, { kept: true }) && undefined);

  /**
   * A page that was made ready, and its HTML at the moment of its turn. The browser may drop one where the machine is busy, and load the page as
   * any other: that is no case of ours, so another tab is tried. Tabs that were of no use are closed with the browser.
   */
  async function openPrerendered(): Promise<{ tab: Tab; found: string }> {
    for (let tries = 1; ; tries++) {
      const tab = await open('/before');
      const read = () =>
        tab.page.evaluate(() => {
          const { early, found } = window as unknown as { early?: boolean; found?: string };
          return early && found;
        });
      try {
        await waitFor('the next page', () => tab.page.evaluate(() => localStorage.getItem('ready') !== null));
        await within('the click', 3_000, tab.click('#next'));
        // The document before it may go under the question.
        const found = await waitFor('its turn', () => within('it', 1_000, read()).catch(() => null), 4_000);
        return { tab, found };
      } catch (error) {
        if (tries === 4) throw error;
      }
    }
  }

  it('shows and asks nothing in a page that is made ready before the person goes there, and all works once they do', async () => {
    const { tab, found } = await openPrerendered();
    expect(found).not.toContain('popover');
    expect(await chromium.said()).toEqual([]);
    await openPanel(tab);
    await tab.press('button', 'Use it');
    await filled(tab);
    await waitFor('the report', async () => (await verbs()).at(-1) === 'offer.filled');
    expect(await verbs()).toEqual(['offer.context', 'offer.lease', 'offer.filled']);
    expect(await hosts(tab)).toBe(1);
    await tab.page.close();
  });

  it('gives the address back when the person leaves, and begins anew when they come back; what was filled keeps its Undo', async () => {
    const tab = await open('/plain');
    await keep(tab);
    await openPanel(tab);
    await tab.page.goto(`${server.origin}/article`);
    await keep(tab);
    await waitFor('the release', async () => (await verbs()).at(-1) === 'offer.release');
    await travel(tab, -1, '/plain');
    expect(await hosts(tab)).toBe(0);
    await tab.click('#name');
    await openPanel(tab);
    await tab.press('button', 'Use it');
    await filled(tab);
    const address = await tab.valueOf('#email');
    await travel(tab, 1, '/article');
    await travel(tab, -1, '/plain');
    expect(await tab.valueOf('#email')).toBe(address);
    expect(await hosts(tab)).toBe(0);
    await tab.click('#name');
    await openPanel(tab);
    await tab.press('button', 'Undo');
    await waitFor('the empty field', async () => (await tab.valueOf('#email')) === '');
    await waitFor('the undo', async () => (await verbs()).at(-1) === 'offer.undo');
    const one = ['offer.context', 'offer.lease'];
    expect(await verbs()).toEqual([...one, 'offer.release', ...one, 'offer.filled', 'offer.undo']);
    expect(new Set(await requests()).size).toBe(2);
    await tab.page.close();
  });

  it('fills nothing with an answer that comes while the page is in the cache; the next panel has its own', async () => {
    const tab = await open('/plain');
    await keep(tab);
    await chromium.play('offer.lease', { delay: 1_000 });
    await openPanel(tab);
    await waitFor('the question', async () => (await verbs()).includes('offer.lease'));
    await tab.page.goto(`${server.origin}/article`);
    await waitFor('the release', async () => (await verbs()).includes('offer.release'), 900);
    const [lease, release] = (await chromium.said()).filter(({ verb }) => /lease|release/.test(verb));
    expect(release?.args).toEqual(lease?.args);
    await travel(tab, -1, '/plain');
    expect(await tab.find('dialog', /./)).toBeNull();
    expect(await tab.valueOf('#email')).toBe('');
    await tab.click('#name');
    await openPanel(tab);
    await tab.press('button', 'Use it');
    await filled(tab);
    expect(new Set(await requests()).size).toBe(2);
    const reports = (await chromium.said()).filter(({ verb }) => verb === 'offer.filled');
    expect(reports).toHaveLength(1);
    await tab.page.close();
  });

  it('begins anew in a tab that the browser let go, whose document is another', async () => {
    const path = '/plain';
    await openPanel(await open(path));
    await waitFor('the question', async () => (await verbs()).includes('offer.lease'));
    await open('/article');
    await chromium.discardOthers();
    const again = await waitFor('the tab', async () =>
      (await chromium.tabs()).find(({ page }) => page.url() === server.origin + path),
    );
    await again.page.bringToFront();
    await waitFor('the page', () => again.page.evaluate(() => document.readyState === 'complete'));
    expect(await hosts(again)).toBe(0);
    await openPanel(again);
    await again.press('button', 'Use it');
    await filled(again);
    await waitFor('the report', async () => (await verbs()).includes('offer.filled'));
    expect(new Set(await requests()).size).toBe(2);
    const leases = (await chromium.said()).filter(({ verb }) => verb === 'offer.lease');
    expect(new Set(leases.map(({ documentId }) => documentId)).size).toBe(2);
    const report = (await chromium.said()).find(({ verb }) => verb === 'offer.filled');
    expect(report?.documentId).toBe(leases[1]?.documentId);
  });
});
