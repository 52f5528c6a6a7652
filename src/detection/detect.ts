import { assessWith } from './assess.ts';
import { isCandidate } from './candidate.ts';
import type { Knowledge } from './knowledge.ts';
import * as limits from './limits.ts';
import { createShared } from './shared.ts';
import type { Assessed } from './types.ts';

type Root = Document | ShadowRoot | Element;

/** The open shadow roots among the first elements below a root. */
function findShadowRoots(root: Root): ShadowRoot[] {
  const elements = 1; // NodeFilter.SHOW_ELEMENT
  const walker = document.createTreeWalker(root, elements);
  const found: ShadowRoot[] = [];
  for (let seen = 0; seen < limits.shadowHosts; seen++) {
    const element = walker.nextNode() as Element | null;
    if (!element) break;
    if (element.shadowRoot) found.push(element.shadowRoot);
  }
  return found;
}

/** The fields below a root that could be e-mail fields, open shadow roots included, up to the cap. */
function findCandidates(root: Root): HTMLInputElement[] {
  const roots: Root[] = [root];
  const found: HTMLInputElement[] = [];
  for (let next = roots.pop(); next && found.length < limits.fields; next = roots.pop()) {
    for (const input of next.querySelectorAll('input')) {
      if (isCandidate(input) && found.push(input) >= limits.fields) break;
    }
    roots.push(...findShadowRoots(next));
  }
  return found;
}

/** Assesses every field of a document, a shadow root or a subtree. Frames are documents of their own. */
export function detect(root: Root, knowledge: Knowledge): Assessed[] {
  const shared = createShared(knowledge);
  return findCandidates(root).map((field) => ({ field, ...assessWith(field, shared) }));
}
