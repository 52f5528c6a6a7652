import fc from 'fast-check';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../scripts/detection/browse.ts';
import { bundle } from '../../scripts/detection/bundle.ts';
import type { Cost } from '../../scripts/detection/work-entry.ts';

/** No page may make one field cost more steps in the DOM than this: twice the cap on nodes, three reads each. */
const most = 24_000;

let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  code = await bundle('work-entry.ts');
  browser = await launch();
  page = await browser.newPage();
});

afterAll(() => browser.close());

/** Opens an empty page, lets a script draw on it, and measures its field `#target`. */
async function measure(draw: string): Promise<Cost> {
  await page.goto('about:blank');
  await page.evaluate(draw);
  await page.evaluate(code);
  return (await page.evaluate('measure()')) as Cost;
}

const form = `document.body.innerHTML = '<form><label id=l>Email<input id=target type=email></label><button>Sign up</button></form>'; const target = document.querySelector('#target'), scope = document.forms[0];`;

const attacks: Readonly<Record<string, string>> = {
  'an attribute of a megabyte': `${form} for (const n of ['name', 'class', 'placeholder', 'autocomplete', 'aria-label', 'style', 'value']) target.setAttribute(n, 'email '.repeat(180000)); scope.id = 'login '.repeat(180000);`,
  'ten thousand labels for one field': `${form} for (let i = 0; i < 10000; i++) { const l = document.createElement('label'); l.htmlFor = 'target'; l.textContent = 'E-mail ' + i; document.body.append(l); }`,
  'a label of a megabyte': `${form} document.querySelector('#l').prepend('Email '.repeat(180000));`,
  'nesting a thousand deep': `${form} let inner = scope; for (let i = 0; i < 1000; i++) { const d = document.createElement('div'); inner.append(d); inner = d; } inner.append(target);`,
  'a form of fifty thousand elements': `${form} for (let i = 0; i < 50000; i++) scope.append(document.createElement('i'));`,
  'fifty thousand siblings before the field': `${form} for (let i = 0; i < 50000; i++) document.body.prepend(document.createElement('i')); document.body.append(target);`,
  'a form of fifteen hundred inputs': `${form} for (let i = 0; i < 1500; i++) { const n = document.createElement('input'); n.type = 'email'; n.name = 'email' + i; scope.append(n); }`,
  'lone surrogates everywhere': `${form} target.name = '\\ud800email\\udc00'; target.placeholder = '\\udfff'; document.title = '\\ud800';`,
  'aria-labelledby that runs in a circle': `${form} target.setAttribute('aria-labelledby', 'target l a b'); for (const [x, y] of [['a', 'b'], ['b', 'a']]) { const s = document.createElement('span'); s.id = x; s.setAttribute('aria-labelledby', y); scope.append(s); }`,
  'form controls named like DOM properties': `${form} for (const n of ['id', 'elements', 'action', 'parentElement', 'querySelector', 'closest', 'getAttribute', 'tagName', 'firstChild', 'contains', 'children', 'hasAttribute', 'shadowRoot', 'localName']) { const i = document.createElement('input'); i.name = n; scope.append(i); }`,
  'a shadow root in a shadow root, five hundred times': `${form} let host = scope; for (let i = 0; i < 500; i++) { const d = document.createElement('div'); host.append(d); host = d.attachShadow({ mode: 'open' }); } host.append(document.createElement('input'));`,
};

test.each(Object.entries(attacks))('%s neither throws nor costs more than the cap', async (_, draw) => {
  const { steps } = await measure(draw);
  expect(steps).toBeGreaterThan(0);
  expect(steps).toBeLessThan(most);
});

test('no tree of whatever elements and texts throws or costs more than the cap', async () => {
  const tag = fc.constantFrom(
    'div',
    'form',
    'label',
    'fieldset',
    'a',
    'button',
    'h2',
    'p',
    'template',
    'svg',
    'table',
    'select',
    'dialog',
    'input',
  );
  const leaf = fc.record({ tag, text: fc.string({ unit: 'binary', maxLength: 30 }) });
  const tree = fc.array(
    fc.record({ tag, times: fc.integer({ min: 1, max: 400 }), leaf, deeper: fc.boolean() }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(tree, fc.nat(), async (parts, at) => {
      const draw = `{ const parts = ${JSON.stringify(parts)}; let spot = document.body; const seen = [spot];
        for (const { tag, times, leaf, deeper } of parts) for (let i = 0; i < times; i++) {
          const e = document.createElement(tag); const l = document.createElement(leaf.tag); l.textContent = leaf.text; e.append(l, leaf.text); spot.append(e);
          if (deeper && i % 7 === 0) spot = e; seen.push(e); }
        const target = document.createElement('input'); target.id = 'target'; target.type = 'email'; seen[${at} % seen.length].append(target); }`;
      const { steps } = await measure(draw);
      return steps < most;
    }),
    { numRuns: 15 },
  );
});
