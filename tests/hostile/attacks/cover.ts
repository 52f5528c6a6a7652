import { sleep } from '../../e2e/harness/wait.ts';
import type { Attack } from '../attack.ts';
import type { Person } from '../person.ts';
import { afterDwell, begin, inside, openPanel, see, stillWorks, taken, verdict } from '../play/acts.ts';

const cover = (style = 'inset:0;width:100vw;height:100vh;background:#eee') => `
  const cover = document.createElement('div'); cover.popover = 'manual';
  cover.style.cssText = 'border:0;padding:0;margin:0;pointer-events:none!important;${style}';`;
const inPage = 'document.body.append(cover);';
const inClosedRoot = `const holder = document.createElement('div'); document.body.append(holder);
  holder.attachShadow({ mode: 'closed' }).append(cover);`;

/** The cover comes with the press itself, the least notice that a page can give: at the last move before it. */
const atTheLastMove = (build: string) =>
  `${build} addEventListener('pointermove', () => { cover.showPopover(); strike(); }, { once: true, capture: true });`;

/** Moves, so that the cover comes, presses at once, and again once we could have risen: the second may count. */
async function pressUnderCover(person: Person): Promise<string | null> {
  const use = await openPanel(person);
  await person.move(use);
  await begin(person);
  await person.move(use, 1);
  await person.press(use);
  if ((await person.value()).includes('@')) return 'filled by a press on a covered button';
  await sleep(afterDwell + 250);
  // The early press may have been held, and have counted once the panel had been on top for a whole dwell.
  const held = (await person.value()).includes('@');
  return (await verdict(person)) ?? (held ? null : stillWorks(person));
}

/** Lets the cover come and stay; then either the panel is drawn as before, or a press on it does nothing at once. */
async function unseenYetPressed(person: Person, wait = 0): Promise<string | null> {
  const use = await openPanel(person);
  await person.move(use);
  await sleep(150);
  const before = await person.picture(inside(use, 6));
  await begin(person);
  await sleep(wait);
  await person.move(use, 1);
  await sleep(500);
  const seen = Buffer.compare(await person.picture(inside(use, 6)), before) === 0;
  await person.press(use);
  const filled = (await person.value()).includes('@');
  return filled && !seen ? 'filled by a press on a covered button' : null;
}

const rises = 'the press is refused; then we rise above the cover, and a press after a new dwell counts';

/** Covers in and under the top layer, and what only looks like one. */
export const covers: readonly Attack[] = [
  {
    number: 8,
    name: 'lays an overlay of the highest z-index, which lets pointers through, over everything',
    expect: 'the panel stays above it',
    script: `const cover = document.createElement('div'); cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none'; document.body.append(cover); strike();`,
    async play(person) {
      await openPanel(person);
      const inner = inside(await see(person, /./, 'dialog'));
      await person.move({ x: 2, y: 2, width: 0, height: 0 });
      await sleep(150);
      const before = await person.picture(inner);
      await begin(person);
      await sleep(150);
      const same = Buffer.compare(await person.picture(inner), before) === 0;
      return same ? stillWorks(person) : 'the overlay covers the panel';
    },
  },
  {
    number: 9,
    always: true,
    name: 'covers the panel with a popover that lets pointers through',
    expect: rises,
    script: atTheLastMove(cover() + inPage),
    play: pressUnderCover,
  },
  {
    number: 9,
    letter: 'b',
    name: 'makes a cover that lets pointers through its full screen',
    expect: rises,
    script: `const cover = document.createElement('div'); cover.style.cssText = 'position:fixed;inset:0;background:#eee;pointer-events:none!important'; ${inPage}
      hostile.done = cover.requestFullscreen().then(strike, () => { hostile.none = true; });`,
    async play(person) {
      const use = await openPanel(person);
      await begin(person);
      await person.run('hostile.done');
      await sleep(40);
      await person.press(use);
      return (await person.value()).includes('@') ? 'filled by a press on a covered button' : verdict(person);
    },
  },
  {
    number: 9,
    letter: 'c',
    name: 'covers the panel with the list of a `select` that it draws itself',
    expect: rises,
    script: `document.head.append(Object.assign(document.createElement('style'), { textContent: 'select,::picker(select){appearance:base-select}::picker(select){position:fixed;inset:0;width:100vw;height:100vh;max-height:none;background:#eee;pointer-events:none!important;border:0;margin:0}' }));
      const list = document.createElement('select'); list.append(new Option('One'), new Option('Two')); list.style.cssText = 'position:fixed;left:0;bottom:0'; document.body.append(list);
      addEventListener('pointermove', () => { try { list.showPicker(); strike(); } catch (error) { hostile.none = String(error); } }, { once: true, capture: true });`,
    play: unseenYetPressed,
  },
  {
    number: 10,
    name: 'covers all of the panel but four pixels with a popover',
    expect: rises,
    script: atTheLastMove(
      cover(
        'inset:0;width:100vw;height:100vh;background:linear-gradient(#eee 0 0);clip-path:polygon(0 0,100% 0,100% 100%,4px 100%,4px 50%,0 50%)',
      ) + inPage,
    ),
    play: pressUnderCover,
  },
  {
    number: 11,
    name: 'opens a popover of which only the `::backdrop` is painted',
    expect: rises,
    script: `document.head.append(Object.assign(document.createElement('style'), { textContent: '#cover::backdrop{background:#eee;pointer-events:none!important}' }));
      ${atTheLastMove(`${cover('width:0;height:0')} cover.id = 'cover'; ${inPage}`)}`,
    play: pressUnderCover,
  },
  {
    number: 12,
    always: true,
    name: 'covers the panel with a popover inside a closed shadow root of its own',
    expect: rises,
    script: atTheLastMove(cover() + inClosedRoot),
    play: pressUnderCover,
  },
  {
    number: 12,
    letter: 'b',
    name: 'covers the panel from a closed shadow root that it makes with the press, and stops the toggle events',
    expect: rises,
    script: `addEventListener('pointermove', () => { ${cover()} ${inClosedRoot}
      for (const type of ['beforetoggle', 'toggle']) cover.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      cover.showPopover(); strike(); }, { once: true, capture: true });`,
    play: pressUnderCover,
  },
  {
    number: 12,
    letter: 'c',
    name: 'covers the panel with a popover whose toggle events it stops at the window, before anybody',
    expect: rises,
    script: `for (const type of ['beforetoggle', 'toggle']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      ${atTheLastMove(cover() + inPage)}`,
    play: pressUnderCover,
  },
  {
    number: 12,
    letter: 'd',
    name: 'closes its cover again at once, and keeps it painted in the top layer by a transition of `overlay`',
    expect: rises,
    script: `for (const type of ['beforetoggle', 'toggle']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      ${cover()} ${inPage} cover.id = 'cover';
      document.head.append(Object.assign(document.createElement('style'), { textContent: '#cover{transition:overlay 9s allow-discrete,display 9s allow-discrete}' }));
      addEventListener('pointermove', () => { cover.showPopover(); cover.offsetWidth; cover.hidePopover(); cover.removeAttribute('popover'); strike(); }, { once: true, capture: true });`,
    play: unseenYetPressed,
  },
  ...(['in the page', 'in a closed shadow root'] as const).map(
    (where, index): Attack => ({
      number: 12,
      letter: index ? 'f' : 'e',
      always: true,
      name: `raises a popover ${where} anew that we are above, and stops its toggle events`,
      expect: rises,
      script: `${cover('inset:auto 0 0 0;height:1px;width:1px;background:#eee')} ${index ? inClosedRoot : inPage}
        for (const type of ['beforetoggle', 'toggle']) for (const at of [window, cover.getRootNode()]) at.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
        cover.showPopover();
        addEventListener('pointermove', () => { cover.hidePopover(); Object.assign(cover.style, { inset: '0', width: '100vw', height: '100vh' }); cover.showPopover(); strike(); }, { once: true, capture: true });`,
      // We know it by then, and are above it.
      play: (person) => unseenYetPressed(person, 700),
      limit: {
        Firefox:
          'Firefox tells nobody what is drawn, nor the order of the top layer, and the page stops the events that would tell. All it gains is a new address of its own site.',
      },
    }),
  ),
  ...(['in the page', 'in a closed shadow root'] as const).map(
    (where, index): Attack => ({
      number: 13,
      always: true,
      letter: index ? 'b' : '',
      name: `opens and closes a popover ${where} every millisecond`,
      expect: 'no press counts, we rise three times at most, and the page is quiet within a second',
      script: `${cover()} ${index ? inClosedRoot : inPage} const timer = setInterval(() => { cover.togglePopover(); strike(); }, 1); setTimeout(() => clearInterval(timer), 2500);
      hostile.raised = 0; host.addEventListener('beforetoggle', (event) => { if (event.newState === 'open') hostile.raised++; });`,
      async play(person) {
        const use = await openPanel(person);
        await begin(person);
        await sleep(300);
        for (let times = 0; times < 4; times++) {
          await person.press(use);
          await sleep(150);
        }
        const raised = await person.run<number>('hostile.raised');
        return raised > 3 ? `we rose ${raised} times` : taken(person);
      },
    }),
  ),
  {
    number: 14,
    always: true,
    name: 'has its form in a modal dialog, and is not hostile at all',
    expect: 'the mark and the panel are inside the dialog’s layer and work',
    when: 'load',
    body: `<button type="button" id="open">Sign up</button><dialog id="dialog"><h2>Create your account</h2><form><label for="email">E-mail</label><input id="email" type="email" autocomplete="email">
      <label for="password">Choose a password</label><input id="password" type="password" autocomplete="new-password"><button type="button">Create account</button></form></dialog>`,
    script: `document.getElementById('open').addEventListener('click', () => document.getElementById('dialog').showModal());`,
    async play(person) {
      await begin(person);
      await person.click('#open');
      await openPanel(person);
      return stillWorks(person);
    },
  },
  {
    number: 15,
    name: 'opens a modal dialog elsewhere while the panel is open',
    expect: 'nothing is filled and nothing of ours throws',
    script: `const modal = document.createElement('dialog'); modal.textContent = 'Hello'; document.body.append(modal); modal.showModal(); strike();`,
    async play(person) {
      const use = await openPanel(person);
      await begin(person);
      await person.press(use);
      return taken(person);
    },
  },
  {
    number: 15,
    letter: 'b',
    name: 'asks for full screen, a modal and a popover at the same moment',
    expect: 'nothing is filled and nothing of ours throws',
    script: `const modal = document.createElement('dialog'); document.body.append(modal); modal.showModal();
      ${cover()} ${inPage} cover.showPopover(); document.documentElement.requestFullscreen?.().catch(() => {}); strike();`,
    async play(person) {
      const use = await openPanel(person);
      await begin(person);
      await person.press(use);
      return taken(person);
    },
  },
  {
    number: 16,
    always: true,
    name: 'shows a cookie bar as a popover, and is not hostile at all',
    expect: 'the panel works, and nobody warns of anything',
    script: `${cover('inset:auto 0 0 0;width:100vw;height:60px;background:#ffd')} cover.textContent = 'Cookies?'; cover.style.pointerEvents = 'auto'; ${inPage} cover.showPopover();`,
    async play(person) {
      await openPanel(person);
      await begin(person);
      await sleep(afterDwell + 150);
      const failed = await stillWorks(person);
      return failed ?? ((await person.popups()) > 0 ? 'a warning came' : null);
    },
  },
];
