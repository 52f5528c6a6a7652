import type { Page } from 'playwright';
import { boxOfNode } from './accessible.ts';
import { asCdp, type Cdp } from './cdp.ts';
import type { Box } from './geometry.ts';

/** What a screen reader knows of one node: as the browser tells it, closed shadow roots included. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** All text in it. */
  readonly text: string;
  /** How it announces its changes: `polite`, `assertive`, or empty where it does not. */
  readonly live: string;
  readonly busy: boolean;
  readonly focused: boolean;
  /** The same for as long as the node lives. */
  readonly id: number;
  readonly parts: readonly Spoken[];
}

interface AxNode {
  readonly nodeId: string;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
}

/** All that a page says to a screen reader, as one tree. Frames are left out. */
export function readSpoken(page: Page): Promise<Spoken> {
  return withCdp(page, async (cdp) => {
    const { nodes } = await cdp.send<{ nodes: AxNode[] }>('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const [root] = nodes;
    if (!root) throw new Error('the page has no accessibility tree');
    return describe(root, byId);
  });
}

/** A node and all nodes in it, in the order in which they are read. */
export function flat(node: Spoken): Spoken[] {
  return [node, ...node.parts.flatMap(flat)];
}

/** Where nodes are drawn. @throws where one is not. */
export function boxesOf(page: Page, nodes: readonly Spoken[]): Promise<Box[]> {
  return withCdp(page, async (cdp) => {
    const boxes: Box[] = [];
    for (const { id, name } of nodes) {
      const box = await boxOfNode(cdp, id, { x: 0, y: 0 });
      if (!box) throw new Error(`${name} is not drawn`);
      boxes.push(box);
    }
    return boxes;
  });
}

function describe(node: AxNode, byId: ReadonlyMap<string, AxNode>): Spoken {
  const has = (name: string) => node.properties?.find((each) => each.name === name)?.value.value;
  const parts = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? [describe(child, byId)] : [];
  });
  const role = node.role?.value ?? '';
  const name = node.name?.value ?? '';
  return {
    role,
    name,
    description: node.description?.value ?? '',
    text: role === 'StaticText' ? name : parts.map(({ text }) => text).join(''),
    live: String(has('live') ?? ''),
    busy: Boolean(has('busy')),
    focused: Boolean(has('focused')),
    id: node.backendDOMNodeId ?? 0,
    parts,
  };
}

async function withCdp<T>(page: Page, work: (cdp: Cdp) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(asCdp(session));
  } finally {
    await session.detach();
  }
}
