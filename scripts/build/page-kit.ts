import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PageKit } from '../../src/content/page-kit.ts';
import { toldReasons } from '../../src/content/told-reasons.ts';
import { lessons } from '../../src/detection/lessons.ts';
import { todoFor } from '../../src/domain/messages-for-people.ts';
import { markPath } from '../../src/ui/mark-path.ts';

const style = readFileSync(new URL('../../src/content/offer/style.css', import.meta.url), 'utf8');

/** A cross. */
const closePath = 'M6 5 12 11 18 5l1 1-6 6 6 6-1 1-6-6-6 6-1-1 6-6-6-6Z';

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
    todos: todoFor,
    told: toldReasons,
    icons: { mask: markPath, close: closePath },
  };
  const text = JSON.stringify(kit);
  return { text, digest: createHash('sha256').update(text).digest('base64') };
}
