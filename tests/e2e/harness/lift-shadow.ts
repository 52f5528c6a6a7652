import type { Page } from 'playwright';

interface DomNode {
  readonly nodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

/**
 * The HTML of what our closed shadow root in a page holds, read as the browser's own inspector reads it. Tools that run in a page, such as
 * axe, can then look at a copy. Throws where there is no closed root.
 */
export async function readClosedShadow(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const closed = findClosed(root);
    if (!closed) throw new Error('no closed shadow root in the page');
    const parts: string[] = [];
    for (const { nodeId } of closed.children ?? [])
      parts.push((await cdp.send('DOM.getOuterHTML', { nodeId })).outerHTML);
    return parts.join('');
  } finally {
    await cdp.detach();
  }
}

function findClosed(node: DomNode): DomNode | undefined {
  const own = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (own) return own;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findClosed(child);
    if (found) return found;
  }
  return undefined;
}

/** Shows HTML under a style sheet in an open root, in the top layer, as our host shows it in a page. */
export async function showInOpenShadow(page: Page, inner: string, style: string): Promise<void> {
  await page.setContent('<!doctype html><html lang="en"><title>Panel</title><main></main></html>');
  await page.evaluate(
    ([html, css]) => {
      const host = document.createElement('div');
      host.popover = 'manual';
      const shadow = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      shadow.adoptedStyleSheets = [sheet];
      shadow.innerHTML = html;
      document.querySelector('main')?.append(host);
      host.showPopover();
    },
    [inner, style] as const,
  );
}
