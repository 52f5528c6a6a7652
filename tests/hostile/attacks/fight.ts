import { sleep } from '../../e2e/harness/wait.ts';
import type { Attack } from '../attack.ts';
import { afterDwell, begin, openPanel, seeMark, stillWorks } from '../play/acts.ts';

/** Pages and programs that fight over our place, and transitions that freeze the picture. */
export const fights: readonly Attack[] = [
  {
    number: 4,
    letter: 'b',
    name: 'closes our popover and takes its attribute away at the last move before the press',
    expect: 'the press meets nothing, or counts a whole dwell after the panel is back',
    script: `addEventListener('pointermove', () => { host.hidePopover(); host.removeAttribute('popover'); host.style.cssText = 'opacity:0!important'; strike(); }, { once: true, capture: true });`,
    async play(person) {
      const use = await openPanel(person);
      await person.move(use);
      await begin(person);
      await person.move(use, 1);
      await person.press(use);
      await sleep(600);
      return person.run<string | null>('hostile.won');
    },
  },
  {
    number: 21,
    name: 'has another program in it that raises itself whenever somebody else does',
    expect: 'after three rises we yield quietly, and the page stays quick',
    script: `const other = document.createElement('div'); other.popover = 'manual'; other.style.cssText = 'inset:auto 0 0 auto;width:300px;height:200px'; document.body.append(other);
      const raise = () => { if (other.matches(':popover-open')) other.hidePopover(); other.showPopover(); };
      hostile.raised = 0; document.addEventListener('toggle', (event) => { if (event.target !== other && event.newState === 'open') { hostile.raised++; raise(); } }, true); raise();`,
    async play(person) {
      await openPanel(person);
      await begin(person);
      await sleep(900);
      const raised = await person.run<number>('hostile.raised');
      if (raised > 3) return `we rose ${raised} times`;
      const late = await person.run<number>(
        'new Promise((done) => { const at = performance.now(); setTimeout(() => done(performance.now() - at), 0); })',
      );
      return late > 1_000 ? 'the page is frozen' : null;
    },
  },
  {
    number: 22,
    always: true,
    name: 'takes our element out of the page as often as it comes',
    expect: 'we come back three times at most, then the page has its way',
    when: 'mark',
    script: `hostile.taken = 0; new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
        if (/^x[a-z0-9]+-/.test(node.localName ?? '')) { hostile.taken++; node.remove(); } }).observe(document, { childList: true, subtree: true });
      host.remove();`,
    async play(person) {
      await person.click('#email');
      await seeMark(person);
      await begin(person);
      await sleep(500);
      const times = await person.run<number>('hostile.taken');
      if (times > 3) return `we came back ${times} times`;
      await person.click('#name');
      await person.click('#email');
      await sleep(300);
      return (await person.find(/masked address/)) ? 'we came back all the same' : null;
    },
  },
  {
    number: 22,
    letter: 'b',
    name: 'carries our element off into a subtree of its own that is transparent',
    expect: 'the panel is shown in full or not at all; a press counts only in the first case',
    script: `const pit = document.createElement('div'); pit.style.cssText = 'opacity:.001;filter:opacity(.001)'; document.body.append(pit); pit.append(host); strike();`,
    async play(person) {
      const use = await openPanel(person);
      await begin(person);
      await person.press(use);
      await sleep(600);
      return person.run<string | null>('hostile.won');
    },
  },
  {
    number: 22,
    letter: 'c',
    name: 'adopts our element into another document',
    expect: 'nothing of ours throws, nothing is filled',
    script: `const frame = document.createElement('iframe'); document.body.append(frame); frame.contentDocument.body.append(host); strike();`,
    async play(person) {
      const use = await openPanel(person);
      await begin(person);
      await person.press(use);
      await sleep(300);
      return person.run<string | null>('hostile.won');
    },
  },
  {
    number: 23,
    always: true,
    name: 'freezes the picture of itself by a view transition that lets pointers through',
    expect: 'no press counts while it runs; afterwards all works',
    script: `document.head.append(Object.assign(document.createElement('style'), { textContent: '::view-transition{pointer-events:none}::view-transition-old(root){animation:1.6s hold;opacity:1}::view-transition-new(root){animation:1.6s hold;opacity:0}@keyframes hold{from{z-index:1}to{z-index:2}}' }));
      if (!document.startViewTransition) { hostile.none = true; return; }
      const transition = document.startViewTransition(() => {}); const timer = setInterval(strike, 20); hostile.running = true;
      transition.finished.finally(() => { clearInterval(timer); hostile.running = false; });`,
    async play(person) {
      const use = await openPanel(person);
      await begin(person);
      await sleep(afterDwell);
      for (let times = 0; times < 3; times++) {
        await person.press(use);
        await sleep(60);
      }
      if ((await person.value()).includes('@')) return 'filled behind a frozen picture';
      await sleep(1_800);
      const won = await person.run<string | null>('hostile.won');
      if (won) return won;
      return (await person.find('Use it')) ? stillWorks(person) : null;
    },
  },
  {
    number: 23,
    letter: 'b',
    name: 'is in a view transition, kept alive by promise alone, before the person has seen the panel',
    expect: 'no press counts while it runs',
    when: 'mark',
    script: `document.head.append(Object.assign(document.createElement('style'), { textContent: '::view-transition{pointer-events:none}::view-transition-group(root),::view-transition-old(root),::view-transition-new(root){animation:none}::view-transition-new(root){opacity:0}::view-transition-old(root){opacity:1}' }));
      if (!document.startViewTransition) return;
      const transition = document.startViewTransition(() => {}); const timer = setInterval(strike, 20);
      transition.waitUntil?.(new Promise((done) => setTimeout(done, 2500)));
      transition.finished.finally(() => clearInterval(timer));`,
    async play(person) {
      await person.click('#email');
      const mark = await seeMark(person);
      await begin(person);
      await sleep(200);
      await person.press(mark);
      await sleep(700);
      const use = await person.find('Use it');
      if (use) await person.press(use);
      await sleep(600);
      // A transition that nothing keeps alive is over at once, and then the press was as good as any.
      return person.run<string | null>('hostile.won');
    },
  },
];
