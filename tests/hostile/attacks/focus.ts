import { sleep } from '../../e2e/harness/wait.ts';
import type { Attack } from '../attack.ts';
import { begin, markAfterAll, openPanel, seeMark, taken } from '../play/acts.ts';

const hiding: readonly (readonly [string, string])[] = [
  ['opacity 0', 'field.style.opacity = 0'],
  ['an ancestor of opacity 0', "document.getElementById('form').style.opacity = 0"],
  ['an ancestor of opacity .01', "document.getElementById('form').style.opacity = .01"],
  ['one pixel of size', "field.style.cssText = 'width:1px;height:1px;padding:0;border:0'"],
  ['a place off the screen', "field.style.cssText = 'position:absolute;left:-9999px'"],
  ['a clip to nothing', "field.style.cssText = 'clip-path:inset(50%)'"],
];

/** What a page can do to the field before the person has turned to it. */
export const focus: readonly Attack[] = [
  {
    number: 26,
    name: 'focuses its field a thousand times by script',
    expect: 'no mark, no word to the background, until the person acts',
    when: 'load',
    script: 'for (let i = 0; i < 1000; i++) { field.blur(); field.focus(); }',
    async play(person) {
      await begin(person);
      return markAfterAll(person);
    },
  },
  {
    number: 27,
    always: true,
    name: 'sends made-up presses, keys and focus events to the field and to our element',
    expect: 'all are ignored',
    when: 'mark',
    script: `for (const type of ['pointerover', 'pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'focusin', 'keydown', 'keyup'])
      for (const target of [host, field, document, window]) {
        const init = { bubbles: true, composed: true, cancelable: true, clientX: 400, clientY: 290, key: 'Enter', detail: 1 };
        target.dispatchEvent(type.startsWith('key') ? new KeyboardEvent(type, init) : type.startsWith('p') ? new PointerEvent(type, init) : new MouseEvent(type, init));
      }
      host.click(); host.focus();`,
    async play(person) {
      await person.click('#email');
      await seeMark(person);
      await begin(person);
      await sleep(250);
      return (await person.find('Use it')) ? 'the panel opened' : taken(person);
    },
  },
  {
    number: 27,
    letter: 'b',
    name: 'sends made-up presses to an open panel, at the place of its button',
    expect: 'all are ignored',
    script: `for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      for (let y = 0; y < innerHeight; y += 12) for (let x = 0; x < 500; x += 24)
        (document.elementFromPoint(x, y) === host ? host : document.body).dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }));`,
    async play(person) {
      await openPanel(person);
      await begin(person);
      return taken(person);
    },
  },
  ...hiding.map(
    ([how, script], index): Attack => ({
      number: 31,
      letter: 'abcdef'[index] ?? '',
      name: `hides its field by ${how}, and lets the person tab into it`,
      expect: 'no mark',
      when: 'load',
      script: `${script};`,
      async play(person) {
        await begin(person);
        await person.click('#name');
        await person.key('Tab');
        await sleep(150);
        return markAfterAll(person);
      },
    }),
  ),
  {
    number: 32,
    always: true,
    name: 'has a field beside the real one that no person sees',
    expect: 'only the field the person is at is filled',
    when: 'load',
    script: `const honey = ['email2', 'email_confirm', 'contact_email', 'repeat_email'].map((name, i) => {
        const field = Object.assign(document.createElement('input'), { name, type: 'email', placeholder: 'Repeat your e-mail', className: 'honey' });
        field.style.cssText = ['position:absolute;left:-9999px', 'opacity:0;position:absolute', 'position:absolute;width:1px;height:1px;clip:rect(0,0,0,0)', 'visibility:hidden'][i]; field.tabIndex = -1; return field; });
      field.after(...honey);`,
    async play(person) {
      await begin(person);
      const use = await openPanel(person);
      await person.press(use);
      await sleep(400);
      const filled = await person.run<string>(
        "[...document.querySelectorAll('.honey')].filter(({ value }) => value).map(({ name }) => name).join()",
      );
      return filled ? `${filled} was filled too` : null;
    },
  },
];
