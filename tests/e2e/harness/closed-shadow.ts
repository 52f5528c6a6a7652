import type { CDPSession, Page } from 'playwright';
import { type Accessible, boxOfNode, findAccessible, readAccessibleText } from './accessible.ts';
import { asCdp, type Cdp } from './cdp.ts';
import { type Box, centreOf, type Point } from './geometry.ts';
import { clickAt } from './person.ts';
import { waitFor } from './wait.ts';

/** An element inside a closed shadow root. */
export interface ShadowElement {
  /** Upper case, as in `Element.tagName` of an HTML document. */
  readonly tagName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly backendNodeId: number;
}

interface DomNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

interface FrameSession {
  readonly cdp: Cdp;
  readonly offset: Point;
}

/** A drawn element, and its box in the main viewport. */
export type DrawnElement = ShadowElement & { readonly box: Box };

/** The first drawn element of a closed shadow root that `predicate` likes, in any frame; null if none. */
export async function findInClosedShadow(
  page: Page,
  predicate: (element: ShadowElement) => boolean,
): Promise<DrawnElement | null> {
  return (await findAllInClosedShadow(page, predicate))[0] ?? null;
}

/** All drawn elements of closed shadow roots that `predicate` likes; the main frame's come first. */
export async function findAllInClosedShadow(
  page: Page,
  predicate: (element: ShadowElement) => boolean,
): Promise<DrawnElement[]> {
  const found: DrawnElement[] = [];
  await inEveryProcess(page, async ({ cdp, offset }) => {
    const { root } = await cdp.send<{ root: DomNode }>('DOM.getDocument', { depth: -1, pierce: true });
    for (const element of closedShadowElements(root, false)) {
      const box = predicate(element) ? await boxOfNode(cdp, element.backendNodeId, offset) : null;
      if (box) found.push({ ...element, box });
    }
    return null;
  });
  return found;
}

/** Waits for a drawn node with this role and name, in any frame and any shadow root. */
export function waitForRole(
  page: Page,
  role: string,
  name: string | RegExp,
  timeoutMs = 10_000,
): Promise<Accessible> {
  return waitFor(`a ${role} named ${name}`, () => findRole(page, role, name), timeoutMs);
}

/** A drawn node with this role and name, in any frame and any shadow root; null if none. */
export function findRole(page: Page, role: string, name: string | RegExp): Promise<Accessible | null> {
  return inEveryProcess(page, ({ cdp, offset }) => findAccessible(cdp, role, name, offset));
}

/** Waits for a node with this role and name, and clicks its middle as a person does. */
export async function clickRole(
  page: Page,
  role: string,
  name: string | RegExp,
  timeoutMs = 10_000,
): Promise<Accessible> {
  const found = await waitForRole(page, role, name, timeoutMs);
  await clickAt(page.mouse, centreOf(found.box));
  return found;
}

/** Everything the page's frames say to a screen reader, closed shadow roots included. */
export async function readPageText(page: Page): Promise<string> {
  const texts: string[] = [];
  await inEveryProcess(page, async ({ cdp }) => {
    texts.push(await readAccessibleText(cdp));
    return null;
  });
  return texts.join('\n');
}

function* closedShadowElements(node: DomNode, inside: boolean): Generator<ShadowElement> {
  if (inside && node.nodeType === Node.ELEMENT) yield describe(node);
  for (const root of node.shadowRoots ?? []) {
    yield* closedShadowElements(root, inside || root.shadowRootType === 'closed');
  }
  for (const child of node.children ?? []) yield* closedShadowElements(child, inside);
  if (node.contentDocument) yield* closedShadowElements(node.contentDocument, false);
}

const Node = { ELEMENT: 1, TEXT: 3 } as const;

function describe(node: DomNode): ShadowElement {
  const pairs = node.attributes ?? [];
  const attributes: Record<string, string> = {};
  for (let index = 0; index < pairs.length; index += 2)
    attributes[pairs[index] ?? ''] = pairs[index + 1] ?? '';
  return { tagName: node.nodeName, attributes, text: textOf(node), backendNodeId: node.backendNodeId };
}

function textOf(node: DomNode): string {
  if (node.nodeType === Node.TEXT) return node.nodeValue;
  return (node.children ?? []).map(textOf).join('');
}

/** Runs `visit` for the page and for each frame that lives in a process of its own, until one answers. */
async function inEveryProcess<T>(
  page: Page,
  visit: (session: FrameSession) => Promise<T | null>,
): Promise<T | null> {
  for (const frame of page.frames()) {
    const isMain = frame === page.mainFrame();
    const session = await openSession(page, isMain ? page : frame);
    if (!session) continue;
    try {
      const offset = isMain ? { x: 0, y: 0 } : await contentOrigin(frame);
      const answer = await visit({ cdp: asCdp(session), offset });
      if (answer !== null) return answer;
    } finally {
      await session.detach().catch(ignoreClosed);
    }
  }
  return null;
}

async function openSession(
  page: Page,
  target: Page | ReturnType<Page['frames']>[number],
): Promise<CDPSession | null> {
  try {
    return await page.context().newCDPSession(target);
  } catch (error) {
    // A frame in its parent's process is reached through the parent's session.
    if (error instanceof Error && /separate CDP session|detached/.test(error.message)) return null;
    throw error;
  }
}

async function contentOrigin(frame: ReturnType<Page['frames']>[number]): Promise<Point> {
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  const inset = await element.evaluate((owner) => {
    const style = getComputedStyle(owner as Element);
    return {
      x: (owner as Element).clientLeft + Number.parseFloat(style.paddingLeft),
      y: (owner as Element).clientTop + Number.parseFloat(style.paddingTop),
    };
  });
  return { x: (box?.x ?? 0) + inset.x, y: (box?.y ?? 0) + inset.y };
}

function ignoreClosed(error: unknown): void {
  if (!(error instanceof Error && /closed|detached/i.test(error.message))) throw error;
}
