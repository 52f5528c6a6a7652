import type { Page } from 'playwright';

/** What is said in English, and what says the same in another language. */
export type Saying = readonly [english: string, said: string];

/**
 * Says the texts of a screen that is drawn in English otherwise, in the page and its open shadow roots, without loading it again. Texts
 * that are none of ours, such as addresses, stay. Can be done again with other sayings.
 */
export async function sayIn(page: Page, sayings: readonly Saying[]): Promise<void> {
  await page.evaluate(replaceTexts, sayings);
}

/** Runs in the page. Holes in a text are filled with what stood in them; each node keeps its English for the next time. */
function replaceTexts(sayings: readonly Saying[]): void {
  const exact = new Map(sayings);
  const patterns = sayings
    .filter(([english]) => /\$\d/.test(english) && english.replace(/\$\d/g, '').trim() !== '')
    .sort(([a], [b]) => b.replace(/\$\d/g, '').length - a.replace(/\$\d/g, '').length)
    .map(([english, said]) => ({
      pattern: new RegExp(`^${english.replace(/[.*+?^{}()|[\]\\]/g, '\\$&').replace(/\$\d/g, '(.+)')}$`),
      order: (english.match(/\$\d/g) ?? []).map((hole) => hole[1]),
      said,
    }));
  const translate = (text: string): string | undefined => {
    const whole = exact.get(text);
    if (whole !== undefined) return whole;
    for (const { pattern, order, said } of patterns) {
      const parts = pattern.exec(text);
      if (!parts) continue;
      return said.replace(/\$(\d)/g, (_, digit: string) => {
        const part = parts[order.indexOf(digit) + 1] ?? '';
        return translate(part) ?? part;
      });
    }
    return undefined;
  };
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const placeholder = element.getAttribute('placeholder');
      if (placeholder !== null) {
        const english = element.getAttribute('data-english') ?? placeholder;
        element.setAttribute('data-english', english);
        element.setAttribute('placeholder', translate(english) ?? english);
      }
      for (const node of element.childNodes) {
        if (!(node instanceof Text)) continue;
        const noted = node as Text & { english?: string };
        noted.english ??= node.data;
        const english = noted.english.trim();
        const said = translate(english);
        if (said !== undefined) node.data = noted.english.replace(english, () => said);
      }
    }
  }
}
