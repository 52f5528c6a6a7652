import { sleep, waitFor } from '../../e2e/harness/wait.ts';
import type { Attack } from '../attack.ts';
import type { Person } from '../person.ts';
import { afterDwell, begin, openPanel, see, seeMark, stillWorks, taken } from '../play/acts.ts';

/** Presses wherever "Use it" stands, again and again, as a person does who chases something. */
async function chase(person: Person, times: number): Promise<string | null> {
  for (let i = 0; i < times; i++) {
    const use = await person.find('Use it');
    if (use) await person.press(use);
  }
  return taken(person);
}

/** A person's real press or key, brought where it was not meant to go. */
export const lures: readonly Attack[] = [
  {
    number: 17,
    name: 'moves the field, and so the panel, under the pointer at every move of the mouse',
    expect: 'no press counts while it moves: nothing in twenty clicks',
    script: `const form = document.getElementById('form'); let x = 0;
      addEventListener('pointermove', (event) => { x = (x + 5) % 40; form.style.transform = 'translate(' + x + 'px,' + x + 'px)'; strike(); }, true);
      setInterval(() => { field.focus(); x = (x + 5) % 40; form.style.transform = 'translate(' + x + 'px,' + x + 'px)'; strike(); }, 60);`,
    async play(person) {
      await openPanel(person);
      await begin(person);
      await sleep(150);
      return chase(person, 20);
    },
  },
  {
    number: 17,
    letter: 'b',
    always: true,
    name: 'moves the field while the person types or turns the wheel',
    expect: 'a move that is not the person’s own scrolling begins the dwell anew',
    script: `const form = document.getElementById('form'); let x = 0;
      const jump = () => { x = 70 - x; form.style.transform = 'translateX(' + x + 'px)'; strike(); };
      addEventListener('keydown', () => setTimeout(jump, 60), true); addEventListener('wheel', () => setTimeout(jump, 60), true);`,
    async play(person) {
      await openPanel(person);
      await begin(person);
      await person.key('Shift');
      await sleep(150);
      const moved = await see(person, 'Use it');
      await person.press(moved);
      const early = await person.run<string | null>('hostile.won');
      if (early) return early;
      await sleep(500);
      return person.run<string | null>('hostile.won');
    },
  },
  ...([2, 5] as const).map(
    (times, index): Attack => ({
      number: 18,
      letter: index ? 'b' : '',
      name: `brings the mark, then the button, under a pointer that clicks ${times} times in one place`,
      expect: 'all presses but the first, which opens the panel, are dropped',
      when: 'mark',
      always: true,
      script: `addEventListener('click', (event) => { if (event.target === host) { const form = document.getElementById('form');
        form.style.cssText = 'position:absolute;left:' + (event.clientX - 180) + 'px;top:' + (event.clientY - 330) + 'px;width:300px'; strike(); } }, true);`,
      async play(person) {
        await person.click('#email');
        const mark = await seeMark(person);
        await begin(person);
        await person.press(mark, times);
        await sleep(500);
        return taken(person);
      },
    }),
  ),
  {
    number: 18,
    letter: 'c',
    name: 'leaves a quick person alone, who presses mark and button within the dwell',
    expect: 'the early press is held, and counts once by itself',
    script: '',
    async play(person) {
      const use = await openPanel(person);
      await person.key('Escape');
      await sleep(600);
      await person.press(await seeMark(person));
      await person.move(use);
      // Twelve pixels aside: no second of a double click.
      await person.press({ ...use, x: use.x + 12 });
      await waitFor('the address', async () => (await person.value()).includes('@'));
      await sleep(300);
      return (await person.claimed()).length > 1 ? 'two addresses were claimed' : null;
    },
  },
  {
    number: 19,
    name: 'focuses its field by script and asks for Space, Enter and Tab',
    expect: 'the keyboard never gets into our shadow root; nothing is filled',
    when: 'load',
    script: `field.focus(); setInterval(() => document.activeElement === field || field.focus(), 50);`,
    async play(person) {
      await begin(person);
      for (const key of ['x', 'Backspace', 'Tab', 'Enter', 'x', 'Backspace', 'Tab', 'Enter']) {
        await person.key(key);
        await sleep(40);
      }
      return taken(person);
    },
  },
  {
    number: 19,
    letter: 'b',
    always: true,
    name: 'waits for an open panel and asks for Tab and Enter as fast as can be',
    expect: 'a key counts only a whole dwell after the focus came into the panel',
    script: 'strike();',
    async play(person) {
      await openPanel(person);
      await begin(person);
      await person.run('addEventListener("keydown", () => { hostile.struck = performance.now(); }, true)');
      await person.run('hostile.tabbed = performance.now()');
      await person.key('Tab');
      await person.key('Enter');
      await sleep(700);
      const waited = await person.run<number | null>(
        'hostile.filledAt ? hostile.filledAt - hostile.tabbed : null',
      );
      return waited !== null && waited < 300 ? `filled ${waited} ms after the focus came` : null;
    },
  },
  {
    number: 19,
    letter: 'c',
    name: 'gives our element a tabindex and focuses it',
    expect: 'keys meet nothing in our shadow root',
    script: `host.tabIndex = 0; host.focus(); setInterval(() => host.focus(), 50);`,
    async play(person) {
      await openPanel(person);
      await begin(person);
      for (const key of ['Enter', 'Enter', ' ', ' ']) {
        await person.key(key);
        await sleep(40);
      }
      return taken(person);
    },
  },
  {
    number: 20,
    always: true,
    name: 'shrinks everything by `html{zoom:.05}`',
    expect: 'the button keeps its size and stands in view, or a press is refused',
    script: `document.documentElement.style.zoom = '.05'; strike();`,
    async play(person) {
      await openPanel(person);
      await begin(person);
      await sleep(afterDwell);
      const use = await person.find('Use it');
      if (!use) return null;
      if (use.height >= 20 && use.width >= 20) return null;
      await person.press(use);
      return taken(person);
    },
  },
  {
    number: 20,
    letter: 'b',
    name: 'shrinks the form to a dot by a transform',
    expect: 'the mark and panel go, or the button keeps its size',
    script: `document.getElementById('form').style.transform = 'scale(.02)'; strike();`,
    async play(person) {
      const before = await openPanel(person);
      await begin(person);
      await sleep(afterDwell);
      const use = await person.find('Use it');
      if (use && use.height < before.height - 1) return 'the button shrank';
      await person.press(before);
      return use ? null : taken(person);
    },
  },
  {
    number: 20,
    letter: 'c',
    name: 'lets the person scroll by wheel right before the press, and is not hostile at all',
    expect: 'the press counts once',
    script: `document.body.style.paddingBottom = '2000px';`,
    async play(person) {
      await begin(person);
      await openPanel(person);
      await person.wheel(60);
      await sleep(200);
      return stillWorks(person);
    },
  },
];
