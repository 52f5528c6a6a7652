import { isNamed } from './accessible.ts';
import { type Bidi, callWith, contextsOf, type RemoteNode } from './firefox-bidi.ts';
import type { Box } from './geometry.ts';

/** A control found in a page, in a frame of it, or in a shadow root, closed ones included. */
export interface FirefoxNode extends RemoteNode {
  /** The context (page or frame) that holds it. */
  readonly context: string;
  readonly role: string;
  readonly name: string;
  /** Its box in the viewport of its own context, in CSS pixels. */
  readonly box: Box;
}

interface SerializedNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly children?: readonly SerializedNode[];
    readonly shadowRoot?: SerializedNode | null;
  };
}

/** The first drawn node with this role and name in any frame of a page; null if there is none. */
export async function findAccessibleIn(
  bidi: Bidi,
  root: string,
  role: string,
  name: string | RegExp,
): Promise<FirefoxNode | null> {
  for (const context of await contextsOf(bidi, root)) {
    const trees = [null, ...(await shadowRoots(bidi, context))];
    for (const tree of trees) {
      for (const node of await locate(bidi, context, tree, role, name)) {
        const seen = await callWith<{ name: string; box: Box }>(bidi, context, node, look);
        const fits = typeof name === 'string' || isNamed(seen.name, name);
        if (fits && seen.box.width > 0 && seen.box.height > 0) {
          return { sharedId: node.sharedId, context, role, ...seen };
        }
      }
    }
  }
  return null;
}

/** All text inside the shadow roots of a page and its frames, closed ones included. */
export async function readShadowText(bidi: Bidi, root: string): Promise<string> {
  const texts: string[] = [];
  const collect = (node: SerializedNode, inside: boolean): void => {
    if (inside && node.value?.nodeType === TEXT_NODE) texts.push(node.value.nodeValue ?? '');
    for (const child of node.value?.children ?? []) collect(child, inside);
    if (node.value?.shadowRoot) collect(node.value.shadowRoot, true);
  };
  for (const context of await contextsOf(bidi, root)) collect(await serialize(bidi, context), false);
  return texts.join('\n');
}

const TEXT_NODE = 3;

/** Runs in the page: where a node is, and what a screen reader would call it, roughly. */
const look = `(node) => {
  const { x, y, width, height } = node.getBoundingClientRect();
  const byId = (node.getAttribute('aria-labelledby') ?? '').split(/\\s+/).filter(Boolean)
    .map((id) => node.getRootNode().getElementById(id)?.textContent ?? '').join(' ');
  const labels = [...(node.labels ?? [])].map((label) => label.textContent).join(' ');
  const name = byId || node.getAttribute('aria-label') || labels || node.textContent || node.title || node.placeholder || '';
  return { name: name.replace(/\\s+/g, ' ').trim(), box: { x, y, width, height } };
}`;

async function locate(
  bidi: Bidi,
  context: string,
  tree: RemoteNode | null,
  role: string,
  name: string | RegExp,
): Promise<RemoteNode[]> {
  const value = typeof name === 'string' ? { role, name } : { role };
  const { nodes } = await bidi.send<{ nodes: RemoteNode[] }>('browsingContext.locateNodes', {
    context,
    locator: { type: 'accessibility', value },
    ...(tree ? { startNodes: [{ sharedId: tree.sharedId }] } : {}),
  });
  return nodes;
}

async function shadowRoots(bidi: Bidi, context: string): Promise<RemoteNode[]> {
  const found: RemoteNode[] = [];
  const collect = ({ value }: SerializedNode): void => {
    for (const child of value?.children ?? []) collect(child);
    const shadow = value?.shadowRoot;
    if (!shadow) return;
    if (shadow.sharedId) found.push({ sharedId: shadow.sharedId });
    collect(shadow);
  };
  collect(await serialize(bidi, context));
  return found;
}

async function serialize(bidi: Bidi, context: string): Promise<SerializedNode> {
  const { result } = await bidi.send<{ result: SerializedNode }>('script.evaluate', {
    expression: 'document.documentElement',
    target: { context, sandbox: 'harness' },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  return result;
}
