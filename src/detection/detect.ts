import { assessWith } from './assess.ts';
import { isCandidate } from './candidate.ts';
import { createShared } from './collect.ts';
import * as limits from './limits.ts';
import type { Assessed } from './types.ts';

type Root = Document | ShadowRoot | Element;

/** The open shadow roots below a root: of all elements of a small page, of custom elements on a large one. */
function findShadowRoots(root: Root): ShadowRoot[] {
  const all = root.querySelectorAll('*');
  const found: ShadowRoot[] = [];
  for (let i = 0; i < Math.min(all.length, limits.shadowHosts); i++) {
    const shadow = all[i]?.shadowRoot;
    if (shadow) found.push(shadow);
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
export function detect(root: Root): Assessed[] {
  const shared = createShared();
  return findCandidates(root).map((field) => ({ field, ...assessWith(field, shared) }));
}
