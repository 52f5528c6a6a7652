import type { Page } from 'playwright';
import { longest } from './longest-words.ts';
import { sayIn } from './say-in.ts';

/**
 * Says every text of an English screen as the language does that needs most room for it, first whole and then in its longest word, and
 * tells what is then cut off, runs out of its button, or makes the page wider than the window. Addresses, sites and names of accounts
 * stay: they are cut on purpose.
 */
export async function findCutWords(page: Page): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const sayings of longest) {
    await sayIn(page, sayings);
    for (const fault of await page.evaluate(measure)) found.add(fault);
  }
  return [...found];
}

/** Runs in the page. A pixel and a half is what rounding may take. */
function measure(): string[] {
  const found: string[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  const slack = 1.5;
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element instanceof HTMLInputElement && element.placeholder && element.value === '') {
        const style = getComputedStyle(element);
        const pen = new OffscreenCanvas(1, 1).getContext('2d');
        if (!pen) throw new Error('no canvas to measure texts on');
        pen.font = style.font;
        const room =
          element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        const wide = pen.measureText(element.placeholder).width;
        if (room > 0 && wide > room + slack) found.push(`placeholder cut: ${element.placeholder}`);
      }
      for (const node of element.childNodes) {
        const { english } = node as Text & { english?: string };
        if (!(node instanceof Text) || english === undefined || english === node.data) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        // Words of letters alone: no address, no host, nothing that Chinese or Japanese writes without spaces.
        for (const { 0: word, index } of node.data.matchAll(
          /(?<![^\s])[\p{L}\p{M}]{4,}(?![^\s,.:;!?…)])/gu,
        )) {
          if (/[\u3000-\u9fff\uac00-\ud7af]/.test(word)) continue;
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) {
            found.push(`${word} breaks in two in ${element.tagName.toLowerCase()}.${element.className}`);
          }
        }
        for (let around: HTMLElement | null = element; around; around = around.parentElement) {
          const { clipPath, overflowX, overflowY } = getComputedStyle(around);
          const edge = around.getBoundingClientRect();
          // For screen readers only; or told in full when it is pointed at, and in the details.
          if (clipPath !== 'none' || around.matches('.row-refused[title]')) break;
          // A line that has no room goes as a whole.
          if (/hidden|clip/.test(overflowY) && (box.bottom <= edge.top || box.top >= edge.bottom)) break;
          const aside = Math.max(edge.left - box.left, box.right - edge.right);
          const above = Math.max(edge.top - box.top, box.bottom - edge.bottom);
          const button = around.matches('button, [role=button], [role=option], summary, label, a.button');
          if (
            (overflowX !== 'visible' && aside > slack) ||
            (/hidden|clip/.test(overflowY) && above > slack) ||
            (button && Math.max(aside, above) > slack)
          ) {
            found.push(
              `${node.data.trim()} (${english.trim()}) leaves ${around.tagName.toLowerCase()}.${around.className}`,
            );
            break;
          }
          if (/auto|scroll/.test(overflowY)) break;
        }
      }
    }
  }
  const wide = document.documentElement.scrollWidth - innerWidth;
  return wide > 0 ? [...found, `${wide} px too wide`] : found;
}
