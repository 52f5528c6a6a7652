import type { CDPSession, Page } from 'playwright';

/** Fields by their number among those that the page's own detector could have answered. */
export interface Answers {
  /** What `dist/detector.js` returns. */
  readonly detected: readonly string[];
  /** Where the built extension shows its mark. */
  readonly marked: readonly string[];
}

interface World {
  readonly id: number;
  readonly origin: string;
  readonly auxData?: { readonly [name: string]: string };
}

declare const adapter: {
  readonly fields: HTMLInputElement[];
  readonly detected: HTMLInputElement[];
  focus(index: number): boolean;
  isMarked(): boolean;
  name(index: number): string;
};

/**
 * What the page is asked with: its candidates, open shadow roots included, and whether our host stands in it. The host has a
 * random tag, is a manual popover, and is in the document only while the mark shows.
 */
const inPage = `(() => {
  const roots = [document];
  for (const root of roots) for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  const fields = roots.flatMap((root) => [...root.querySelectorAll('input')]);
  globalThis.adapter = {
    fields,
    detected: detect(),
    // A field that cannot be focused (hidden, inert) can have no mark.
    focus(index) { fields[index].focus(); return fields[index].getRootNode().activeElement === fields[index]; },
    isMarked: () => roots.some((root) => [...root.querySelectorAll('[popover=manual]:popover-open')].some(({ localName }) => /^x\\w+-\\w+$/.test(localName))),
    name: (index) => index + ':' + (fields[index].id || fields[index].name),
  };
  return fields.flatMap(({ type }, index) => (type === 'email' || type === 'text' ? [index] : []));
})()`;

/**
 * Ends when the content script has judged the field that was focused last, with words in other letters where it takes them: what it waits for is
 * asked of the browser more often, from its own world, and the browser answers in turn.
 */
const judged = `(async () => {
  for (let i = 0; i < 4; i++) {
    const { kit } = await chrome.storage.local.get('kit');
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(kit));
    await new Promise((done) => setTimeout(done, 4));
  }
})()`;

/** How long a mark that is due is waited for, in ms. */
const patience = 1_000;

/** Opens the page's session in which worlds of extensions are told of. Call before the page is opened. */
export async function openWorlds(page: Page): Promise<{ cdp: CDPSession; worlds: World[] }> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: World[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  cdp.on('Runtime.executionContextsCleared', () => worlds.splice(0));
  await cdp.send('Runtime.enable');
  return { cdp, worlds };
}

/** Asks detector and extension about every field of the page: focused by the page itself, in the second after a person's key. */
export async function askBoth(
  page: Page,
  detector: string,
  { cdp, worlds }: { cdp: CDPSession; worlds: readonly World[] },
): Promise<Answers> {
  await page.evaluate(`${detector};0`);
  const candidates = (await page.evaluate(inPage)) as number[];
  const detected = await page.evaluate(() =>
    adapter.detected.map((field) => adapter.name(adapter.fields.indexOf(field))),
  );
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const ours = worlds.find(
    ({ origin, auxData }) => /^chrome-extension:/.test(origin) && auxData?.['frameId'] === frameTree.frame.id,
  );
  if (!ours) throw new Error(`${page.url()} has no content script`);
  const marked: string[] = [];
  for (const index of candidates) {
    await page.keyboard.press('Shift');
    if (!(await page.evaluate((at) => adapter.focus(at), index))) continue;
    await cdp.send('Runtime.evaluate', { contextId: ours.id, expression: judged, awaitPromise: true });
    const name = await page.evaluate((at) => adapter.name(at), index);
    const isMarked = () => page.evaluate(() => adapter.isMarked());
    // On a heavy page the mark may be on its way still; where none is due, none is waited for.
    const due = performance.now() + (detected.includes(name) ? patience : 0);
    let marks = await isMarked();
    while (!marks && performance.now() < due) {
      await page.waitForTimeout(20);
      marks = await isMarked();
    }
    if (marks) marked.push(name);
  }
  return { detected: detected.sort(), marked: marked.sort() };
}
