import { sleep } from '../../e2e/harness/wait.ts';
import type { Attack } from '../attack.ts';
import type { Person } from '../person.ts';
import { begin, inside, openPanel, see, stillWorks, taken } from '../play/acts.ts';

/** The panel looks the same before and after the attack, pixel by pixel, and can be used. */
async function looksTheSame(person: Person): Promise<string | null> {
  await openPanel(person);
  const panel = inside(await see(person, /./, 'dialog'));
  await person.move({ x: 2, y: 2, width: 0, height: 0 });
  await sleep(150);
  const before = await person.picture(panel);
  await begin(person);
  await sleep(150);
  if (Buffer.compare(await person.picture(panel), before) !== 0) return 'the panel looks different';
  return stillWorks(person);
}

const sheet = (rules: string) =>
  `document.head.append(Object.assign(document.createElement('style'), { textContent: ${rules} }));`;

const same = 'the panel looks as before, pixel by pixel, and works';

/** Styles on our own element: a closed root whose `:host` rules are `!important` beats them all. */
export const paint: readonly Attack[] = [
  {
    number: 1,
    always: true,
    name: 'makes our element transparent, tiny and invisible by inline `!important` styles',
    expect: same,
    script: `host.style.cssText = 'opacity:0!important;visibility:hidden!important;transform:scale(.01)!important;zoom:.01!important;left:-999px!important;width:0!important;clip:rect(0,0,0,0)!important'; strike();`,
    play: looksTheSame,
  },
  {
    number: 2,
    always: true,
    name: 'hides our element by an `!important` sheet',
    expect: same,
    script: `${sheet(`host.localName + '{opacity:0!important;filter:opacity(0)!important;clip-path:inset(50%)!important;mask-image:linear-gradient(transparent,transparent)!important;mix-blend-mode:difference!important;scale:.01!important;rotate:180deg!important;translate:900px!important;content-visibility:hidden!important;backdrop-filter:blur(9px)!important;display:none!important;position:static!important;color-scheme:dark!important}'`)} strike();`,
    play: looksTheSame,
  },
  {
    number: 2,
    letter: 'b',
    name: 'hides our element by the Web Animations API',
    expect: same,
    script: `host.animate([{ opacity: 0, transform: 'scale(0)', clipPath: 'inset(50%)', filter: 'opacity(0)' }, { opacity: 0, transform: 'scale(0)', clipPath: 'inset(50%)', filter: 'opacity(0)' }], { duration: 1e6, fill: 'both' }); strike();`,
    play: looksTheSame,
  },
  {
    number: 2,
    letter: 'c',
    name: 'hides our element by a transition and a CSS animation that never end',
    expect: same,
    script: `${sheet(`'@keyframes gone{from,to{opacity:0;visibility:hidden}}' + host.localName + '{transition:opacity 1e6s step-end,visibility 1e6s step-end!important;animation:gone 1e6s both!important;opacity:0!important}'`)} strike();`,
    play: looksTheSame,
  },
  {
    number: 2,
    letter: 'd',
    name: 'puts its own values into the custom properties that our sheet uses',
    expect: same,
    script: `${sheet(`host.localName + '{--paper:transparent!important;--ink:transparent!important;--accent:transparent!important;--line:transparent!important;--well:transparent!important;--soft:transparent!important;--on-accent:transparent!important;font-size:1px!important;line-height:0!important;letter-spacing:-2em!important}'`)} strike();`,
    play: looksTheSame,
  },
  {
    number: 2,
    letter: 'e',
    name: 'registers the custom properties that our sheet uses, as numbers',
    expect: same,
    script: `for (const name of ['paper', 'ink', 'soft', 'line', 'well', 'accent', 'on-accent', 'warn', 'warn-well'])
      CSS.registerProperty({ name: '--' + name, syntax: '<number>', inherits: false, initialValue: '0' }); strike();`,
    play: looksTheSame,
  },
  {
    number: 3,
    always: true,
    name: 'paints over our panel with our element’s own `::before`, `::after` and `::backdrop`',
    expect: same,
    script: `${sheet(`['before','after','backdrop'].map((part) => host.localName + '::' + part).join() + '{content:""!important;position:fixed!important;inset:0!important;background:#fff!important;display:block!important;pointer-events:none!important}'`)} strike();`,
    play: looksTheSame,
  },
  {
    number: 4,
    name: 'sets `hidden`, `inert`, `slot` and `style` on our element',
    expect: 'the button is in full view and gated, or gone: nothing is filled',
    script: `host.hidden = true; host.inert = true; host.slot = 'none'; host.removeAttribute('style'); strike();`,
    async play(person) {
      const use = await openPanel(person);
      await begin(person);
      await person.press(use);
      return taken(person);
    },
  },
  {
    number: 5,
    name: 'makes itself transparent over a picture of something else',
    expect: 'the panel stays in full view',
    script: `document.body.style.cssText = 'opacity:.001'; document.documentElement.style.cssText = 'background:#caa'; strike();`,
    async play(person) {
      await openPanel(person);
      const inner = inside(await see(person, /./, 'dialog'));
      await person.move({ x: 2, y: 2, width: 0, height: 0 });
      await sleep(150);
      const before = await person.picture(inner);
      await begin(person);
      await sleep(150);
      return Buffer.compare(await person.picture(inner), before) === 0
        ? null
        : 'the panel faded with the page';
    },
  },
  {
    number: 5,
    letter: 'b',
    always: true,
    name: 'makes its root element transparent, clipped and masked',
    expect: 'the panel stays in full view, or a press on it is refused',
    script: `document.documentElement.style.cssText = 'opacity:.001;clip-path:inset(50%);mask-image:linear-gradient(transparent,transparent);transform:scale(.01)'; strike();`,
    play: seenOrRefused,
  },
  {
    number: 6,
    always: true,
    name: 'filters its root element to nothing, which Firefox paints over the top layer too',
    expect:
      'the panel stays in full view (Chromium), or the press is refused and the browser’s own popup opens (Firefox)',
    script: `document.documentElement.style.filter = 'opacity(.001)'; strike();`,
    async play(person) {
      const result = await seenOrRefused(person);
      if (result || person.browser === 'Chromium') return result;
      return (await person.popups()) > 0 ? null : 'nobody led the person to the popup';
    },
  },
  {
    number: 7,
    always: true,
    name: 'is a dark page by `html{filter:invert(1)}`, and not hostile at all',
    expect: 'an address is filled (Chromium), or the popup opens (Firefox); nothing complains',
    script: `document.documentElement.style.filter = 'invert(1)';`,
    async play(person) {
      const use = await openPanel(person);
      await begin(person);
      if (person.browser === 'Chromium') return stillWorks(person);
      await person.press(use);
      await sleep(600);
      return (await person.popups()) > 0 ? null : 'the popup did not open';
    },
  },
];

/** Whatever the page does, either the panel is drawn as before or a press on it does nothing. */
async function seenOrRefused(person: Person): Promise<string | null> {
  const use = await openPanel(person);
  const inner = inside(use, 8);
  await person.move({ x: 2, y: 2, width: 0, height: 0 });
  await sleep(150);
  const before = await person.picture(inner);
  await begin(person);
  await sleep(150);
  const seen = Buffer.compare(await person.picture(inner), before) === 0;
  await sleep(200);
  await person.press(use);
  await sleep(400);
  return seen || !(await person.value()).includes('@')
    ? null
    : 'filled by a press on a panel nobody could see';
}
