import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { complaining } from '../../src/content/complaining.ts';
import { markTree, panelTree } from '../../src/content/offer/trees.ts';
import { panelWords } from '../../src/content/offer/view-rules.ts';
import type { MarkKit, PanelKit } from '../../src/content/page-kit.ts';
import { toldReasons } from '../../src/content/told-reasons.ts';
import { lessons } from '../../src/detection/lessons.ts';
import { errorCodes } from '../../src/domain/errors.ts';
import type { PageKitTexts } from '../../src/domain/page-kit.ts';
import { ascii } from './ascii.ts';

const readFile = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A style sheet without what only its writers need. No space before a colon goes: it may be a combinator. */
function readStyle(name: string): string {
  return readFile(`src/content/offer/${name}.css`)
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/(\w): /g, '$1:')
    .trim();
}

/** The mark's name in every language. */
function readMarkNames(): string[] {
  const texts = readdirSync(new URL('../../public/_locales', import.meta.url)).map(
    (language) =>
      JSON.parse(readFile(`public/_locales/${language}/messages.json`)) as {
        mark_label: { message: string };
      },
  );
  return texts.map(({ mark_label }) => mark_label.message);
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64');

/** The texts that the background keeps for pages, and the SHA-256 of the first in Base64, which the content script knows it by. */
export function makePageKit(): { readonly texts: PageKitTexts; readonly digest: string } {
  const { latin, other } = lessons.words;
  const panel: PanelKit = {
    style: readStyle('panel'),
    panelTree,
    words: panelWords(errorCodes),
    complaining,
    told: toldReasons,
  };
  const kitPanel = ascii(JSON.stringify(panel));
  const kitWords = JSON.stringify(other);
  const mark: MarkKit = {
    lessons: { ...lessons, words: { latin, other: null } },
    style: readStyle('mark'),
    markTree,
    markNames: readMarkNames(),
    digests: { kitWords: digestOf(kitWords), kitPanel: digestOf(kitPanel) },
  };
  const kit = ascii(JSON.stringify(mark));
  return { texts: { kit, kitWords, kitPanel }, digest: digestOf(kit) };
}
