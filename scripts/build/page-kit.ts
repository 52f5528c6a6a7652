import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { complaining } from '../../src/content/complaining.ts';
import { markTree, panelTree } from '../../src/content/offer/trees.ts';
import { panelWords } from '../../src/content/offer/view-rules.ts';
import type { PageKit } from '../../src/content/page-kit.ts';
import { toldReasons } from '../../src/content/told-reasons.ts';
import { lessons } from '../../src/detection/lessons.ts';
import { errorCodes } from '../../src/domain/errors.ts';

const style = readFileSync(new URL('../../src/content/offer/style.css', import.meta.url), 'utf8');

/** Takes out of a style sheet what only its writers need. No space before a colon goes: it may be a combinator. */
function shorten(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/(\w): /g, '$1:')
    .trim();
}

/** The text that the background keeps for pages, and its SHA-256 in Base64, which the content script knows it by. */
export function makePageKit(): { readonly text: string; readonly digest: string } {
  const kit: PageKit = {
    lessons,
    style: shorten(style),
    markTree,
    panelTree,
    words: panelWords(errorCodes),
    complaining,
    told: toldReasons,
  };
  const text = JSON.stringify(kit);
  return { text, digest: createHash('sha256').update(text).digest('base64') };
}
