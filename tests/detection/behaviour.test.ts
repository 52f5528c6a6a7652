import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../scripts/detection/browse.ts';
import { bundle } from '../../scripts/detection/bundle.ts';
import type { Assessment } from '../../src/detection/index.ts';

let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  code = await bundle('api-entry.ts');
  browser = await launch();
  page = await browser.newPage();
});

afterAll(() => browser.close());

async function show(body: string): Promise<void> {
  await page.setContent(body);
  await page.evaluate(code);
}

function assess(selector: string): Promise<Assessment> {
  return page.evaluate(
    `detection.assess(document.querySelector('${selector}'), knowledge)`,
  ) as Promise<Assessment>;
}

const join = `<form id="f"><h2>Create your account</h2><label>Email<input id="e" type="email"></label><label>Password<input type="password"></label><button>Sign up</button></form>`;

test('an offer comes with its reasons, heaviest first, and they add up to the score', async () => {
  await show(join);
  const { offer, score, reasons } = await assess('#e');
  expect(offer).toBe(true);
  expect(reasons.map(({ signal }) => signal)).toContain('button:register');
  const weights = reasons.map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => Math.abs(b) - Math.abs(a)));
  const base = score - weights.reduce((sum, weight) => sum + weight, 0);
  expect(Math.abs(base)).toBeLessThan(10);
});

test('a field is offered as soon as it can be seen, and no longer than that', async () => {
  await show(`<div id="d" style="display:none">${join}</div>`);
  expect((await assess('#e')).reasons[0]?.signal).toBe('invisible');
  await page.evaluate(`document.querySelector('#d').style.display = 'block'`);
  expect((await assess('#e')).offer).toBe(true);
  await page.evaluate(`document.querySelector('#d').style.opacity = '0'`);
  expect((await assess('#e')).offer).toBe(false);
});

test('a form that turns from registration to log-in is judged anew', async () => {
  await show(join);
  expect((await assess('#e')).offer).toBe(true);
  await page.evaluate(
    `document.querySelector('h2').textContent = 'Log in'; document.querySelector('button').textContent = 'Log in'`,
  );
  expect(await assess('#e')).toMatchObject({
    offer: false,
    reasons: expect.arrayContaining([{ signal: 'button:login', weight: -8 }]),
  });
});

test('read-only, disabled and non-text fields are no candidates', async () => {
  await show(
    `<input id="a" type="email" readonly><input id="b" type="email" disabled><input id="c" type="search"><textarea id="d"></textarea><input id="e" type="email"><input id="g">`,
  );
  const candidates = await page.evaluate(
    `[...document.querySelectorAll('[id]')].filter(detection.isCandidate).map((e) => e.id)`,
  );
  expect(candidates).toEqual(['e', 'g']);
});

test('the field that repeats an address is found from the one it repeats, and gets no offer of its own', async () => {
  await show(
    `<form><h2>Register</h2><label>Email<input id="one" type="email"></label><label>Confirm email<input id="two" type="email"></label><label>Password<input type="password"></label><label>Confirm password<input type="password"></label><button>Register</button></form>`,
  );
  expect(
    await page.evaluate(`detection.findConfirmField(document.querySelector('#one'), knowledge)?.id`),
  ).toBe('two');
  expect(
    await page.evaluate(`detection.findConfirmField(document.querySelector('#two'), knowledge)`),
  ).toBeNull();
  expect((await assess('#one')).offer).toBe(true);
  expect((await assess('#two')).reasons[0]?.signal).toBe('repetition');
});

test('a form without a second address has no confirm field', async () => {
  await show(join);
  expect(
    await page.evaluate(`detection.findConfirmField(document.querySelector('#e'), knowledge)`),
  ).toBeNull();
});

test('one step for newcomers and members alike is offered, and says so', async () => {
  await show(
    `<h1>Log in or sign up</h1><form><label>Email<input id="e" type="email"></label><button>Continue with email</button></form>`,
  );
  expect(await assess('#e')).toMatchObject({ offer: true, combined: true });
});

test('fields in open shadow roots are found, those in closed ones are not', async () => {
  await show('<div id="open"></div><div id="closed"></div>');
  const found = await page.evaluate(`{
    for (const mode of ['open', 'closed']) document.getElementById(mode).attachShadow({ mode }).innerHTML = ${JSON.stringify(join)};
    detection.detect(document, knowledge).filter(({ offer }) => offer).length;
  }`);
  expect(found).toBe(1);
});

test('assessing a page leaves it as it was', async () => {
  await show(join);
  const before = await page.content();
  await page.evaluate('detection.detect(document, knowledge)');
  expect(await page.content()).toBe(before);
});
