import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickAt, findInClosedShadow } from '../harness/chromium.ts';
import type { DrawnElement } from '../harness/closed-shadow.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import type { Box } from '../harness/geometry.ts';
import { waitFor } from '../harness/wait.ts';
import { crowdedFields } from '../pages/crowded-page.ts';
import { launchWithStandIn, type StandIn } from '../pages/launch-with-stand-in.ts';
import { type PageServer, servePages } from '../pages/serve-pages.ts';

/** Where room at the field's end is scarce: the mark lies on nothing that anybody could want to click, within reach. */
describeChromium('the mark finds room', () => {
  let server: PageServer;
  let standIn: StandIn;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    standIn = await launchWithStandIn();
    await standIn.store({ page: { always: ['localhost'] } });
    page = await standIn.chromium.context.newPage();
    await page.goto(`${server.origin}/crowded`);
  });
  afterAll(async () => {
    await standIn?.chromium.close();
    await server?.close();
  });

  it.each(crowdedFields)('$id: $name', async ({ id }) => {
    await show(page, id);
    const opener = page.locator(`#${id} .open`);
    if ((await opener.count()) > 0) await opener.click();
    await focus(page, `#${id} .field`);
    await expectRoom(page, `#${id} .field`);
    await leave(page);
  });

  it('goes with a field that is scrolled out of its box', async () => {
    await show(page, 'scroller-again');
    await focus(page, '#scroller-again .field');
    await expectRoom(page, '#scroller-again .field');
    await page.mouse.wheel(0, 300);
    await waitFor('the mark to go', async () => !(await findMark(page)));
    await leave(page);
  });

  it('keeps its place where the person enlarges the page', async () => {
    const zoom = async (factor: number) =>
      (await standIn.chromium.worker()).evaluate(async (wanted) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.tabs.setZoom(tab?.id ?? -1, wanted);
      }, factor);
    await show(page, 'zoomed-again');
    await zoom(2);
    await focus(page, '#zoomed-again .field');
    await expectRoom(page, '#zoomed-again .field');
    await zoom(1);
  });
});

/** The section of one case; the page hides the others. */
async function show(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
}

/** Out of full screen, dialog or popover, and done with the mark. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

function findMark(page: Page): Promise<DrawnElement | null> {
  return findInClosedShadow(page, ({ attributes }) => attributes['class'] === 'mark');
}

async function focus(page: Page, selector: string): Promise<void> {
  const field = page.locator(selector);
  await field.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await field.boundingBox()) as Box;
  await clickAt(page.mouse, { x: x + width / 4, y: y + height / 2 });
}

/** Waits until nothing is wrong with the mark's place; whatever came late has been seen by then. */
async function expectRoom(page: Page, selector: string): Promise<void> {
  let fault = '';
  try {
    await waitFor(
      'room',
      async () => {
        const mark = await findMark(page);
        fault = mark ? await page.locator(selector).evaluate(faultOf, mark.box) : 'there is no mark';
        return fault === '';
      },
      4_000,
    );
  } catch {
    expect(fault).toBe('');
  }
}

/** What is wrong with a mark's place beside a field; empty where nothing is. */
function faultOf(field: Element, mark: Box): string {
  if (field.matches('[data-late]') && !document.querySelector('other-manager')) return 'the icon is to come';
  if (
    field.matches('[data-slides]') &&
    document.getAnimations().some(({ playState }) => playState === 'running')
  )
    return 'it moves';
  const right = mark.x + mark.width;
  const bottom = mark.y + mark.height;
  const meets = (box: Box) =>
    mark.x < box.x + box.width && box.x < right && mark.y < box.y + box.height && box.y < bottom;
  const box = field.getBoundingClientRect();
  const apart = (low: number, high: number, from: number, to: number) => Math.max(0, from - high, low - to);
  const away = Math.hypot(
    apart(mark.x, right, box.left, box.right),
    apart(mark.y, bottom, box.top, box.bottom),
  );
  if (Math.min(mark.width, mark.height) < 23.5) return `it is ${mark.width} by ${mark.height} px`;
  if (mark.x < 0 || mark.y < 0 || right > innerWidth || bottom > innerHeight) return 'it is out of view';
  if (away > 12) return `it is ${away} px away`;
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  for (const other of all(document)) {
    if (other === field || !other.matches('[data-icon],a,button,input') || !other.checkVisibility()) continue;
    if (meets(other.getBoundingClientRect())) return `it lies over a ${other.localName}`;
  }
  const zone = Number((field as HTMLElement).dataset['zone'] ?? 0);
  if (zone && meets({ x: box.right - zone, y: box.y, width: zone, height: box.height }))
    return 'it lies over a picture';
  for (const x of [mark.x + 2, right - 2]) {
    for (const y of [mark.y + 2, bottom - 2]) {
      if (!/^x\w+-\w+$/.test(document.elementFromPoint(x, y)?.localName ?? '')) return 'it is covered';
    }
  }
  return '';
}
