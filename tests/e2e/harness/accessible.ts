import type { Cdp } from './cdp.ts';
import { type Box, boxOfQuad, type Point } from './geometry.ts';

/** A node of the accessibility tree that is drawn somewhere. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly backendNodeId: number;
  /** Its box in the main viewport, in CSS pixels. */
  readonly box: Box;
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

/** True where a name is exactly the string, or matches the pattern. */
export function isNamed(actual: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? actual === wanted : wanted.test(actual);
}

/**
 * The first drawn node with this role and name, in closed shadow roots too and in all frames that share
 * the session's process; null where there is none. `offset` is where the session's viewport begins.
 */
export async function findAccessible(
  cdp: Cdp,
  role: string,
  name: string | RegExp,
  offset: Point = { x: 0, y: 0 },
): Promise<Accessible | null> {
  for (const node of await readAccessibilityTree(cdp)) {
    const found = { role: node.role?.value ?? '', name: node.name?.value ?? '' };
    if (node.backendDOMNodeId === undefined || found.role !== role || !isNamed(found.name, name)) continue;
    const box = await boxOfNode(cdp, node.backendDOMNodeId, offset);
    if (box) return { ...found, backendNodeId: node.backendDOMNodeId, box };
  }
  return null;
}

/** All text a person could have read out, one node a line. */
export async function readAccessibleText(cdp: Cdp): Promise<string> {
  const nodes = await readAccessibilityTree(cdp);
  return nodes
    .filter((node) => node.role?.value === 'StaticText')
    .map((node) => node.name?.value ?? '')
    .join('\n');
}

async function readAccessibilityTree(cdp: Cdp): Promise<AxNode[]> {
  const { frameTree } = await cdp.send<{ frameTree: FrameTree }>('Page.getFrameTree');
  const nodes: AxNode[] = [];
  for (const frameId of frameIds(frameTree)) {
    const tree = await cdp.send<{ nodes: AxNode[] }>('Accessibility.getFullAXTree', { frameId });
    nodes.push(...tree.nodes.filter((node) => !node.ignored));
  }
  return nodes;
}

function frameIds(tree: FrameTree): string[] {
  return [tree.frame.id, ...(tree.childFrames ?? []).flatMap(frameIds)];
}

/** Where a node is drawn; null for a node without a box or with an empty one. */
export async function boxOfNode(cdp: Cdp, backendNodeId: number, offset: Point): Promise<Box | null> {
  try {
    const { quads } = await cdp.send<{ quads: number[][] }>('DOM.getContentQuads', { backendNodeId });
    const box = quads[0] ? boxOfQuad(quads[0], offset) : null;
    return box && box.width > 0 && box.height > 0 ? box : null;
  } catch (error) {
    // Undrawn and just removed nodes have no quads: the protocol says so with an error.
    if (error instanceof Error && /layout object|Could not (find|compute)|No node/i.test(error.message)) {
      return null;
    }
    throw error;
  }
}
