import { sleep, waitFor } from '../../e2e/harness/wait.ts';
import type { Attack } from '../attack.ts';
import type { Person } from '../person.ts';
import { begin, openPanel, see, seeMark, stillWorks } from '../play/acts.ts';

/** Opens the panel, lets the page change the field, presses at once. */
async function pressAfter(person: Person): Promise<void> {
  const use = await openPanel(person);
  await person.move(use);
  await begin(person);
  await person.press(use);
  await sleep(450);
}

const anyFilled = `[...document.querySelectorAll('input')].map(({ value }) => value).filter((value) => value.includes('@')).length`;

const isEmpty = async (person: Person) =>
  (await person.run<number>(anyFilled)) === 0 ? null : 'an address was filled';

/** What a page can do to the field while an address is on its way, and to what scripts are made of. */
export const fields: readonly Attack[] = [
  {
    number: 28,
    name: 'replaces its field with another one while the panel is open',
    expect: 'the successor is filled only on a press that was made for it; nothing else is',
    script: `const next = field.cloneNode(); next.id = 'other'; next.name = 'card'; field.replaceWith(next); strike();`,
    async play(person) {
      await pressAfter(person);
      return isEmpty(person);
    },
  },
  {
    number: 29,
    name: 'removes its field while the panel is open',
    expect: 'nothing is filled anywhere, nothing is claimed',
    script: 'field.remove(); strike();',
    async play(person) {
      await pressAfter(person);
      return (await isEmpty(person)) ?? ((await person.claimed()).length ? 'an address was claimed' : null);
    },
  },
  ...(['password', 'hidden', 'number'] as const).map(
    (type, index): Attack => ({
      number: 30,
      letter: 'abc'[index] ?? '',
      name: `makes its field one of type ${type} while the panel is open`,
      expect: 'it is not filled',
      script: `field.type = '${type}'; strike();`,
      async play(person) {
        await pressAfter(person);
        return isEmpty(person);
      },
    }),
  ),
  {
    number: 30,
    letter: 'd',
    name: 'moves its field into a form of another site while the panel is open',
    expect: 'the press is dropped',
    script: `const form = Object.assign(document.createElement('form'), { action: 'https://elsewhere.example/' }); document.querySelector('main').append(form); form.append(field); field.focus(); strike();`,
    async play(person) {
      await pressAfter(person);
      return isEmpty(person);
    },
  },
  {
    number: 33,
    name: 'puts text into its field while the panel is open',
    expect: 'it is not overwritten; the button says “Replace what is there”',
    script: `field.value = 'typed meanwhile';`,
    async play(person) {
      await pressAfter(person);
      if ((await person.value()) !== 'typed meanwhile') return 'the text was overwritten';
      await see(person, 'Replace what is there');
      return null;
    },
  },
  ...(
    ['readOnly = true', 'disabled = true', 'maxLength = 10', "pattern = '.*@company[.]example'"] as const
  ).map(
    (change, index): Attack => ({
      number: 34,
      letter: 'abcd'[index] ?? '',
      name: `sets \`${change.replace(/ .*/, '')}\` on its field while the panel is open`,
      expect: 'no address is filled, whole or cut',
      script: `field.${change};`,
      async play(person) {
        await pressAfter(person);
        return (await person.value()) === '' ? null : `the field holds ${await person.value()}`;
      },
    }),
  ),
  {
    number: 36,
    always: true,
    name: 'replaces what scripts are made of, in its own world',
    expect: 'our world has its own, and the fill is read back',
    when: 'load',
    script: `HTMLInputElement.prototype.dispatchEvent = EventTarget.prototype.dispatchEvent = () => true;
      for (const [of, key] of [[HTMLInputElement.prototype, 'value'], [Event.prototype, 'isTrusted'], [Node.prototype, 'isConnected'], [Document.prototype, 'activeElement']])
        try { Object.defineProperty(of, key, { get: () => null, set() {} }); } catch {}
      const no = () => { throw new Error('mine'); };
      for (const of of [Array.prototype, String.prototype, Promise.prototype, Map.prototype, Set.prototype, WeakMap.prototype, Object])
        for (const key of Object.getOwnPropertyNames(of)) if (typeof of[key] === 'function' && key !== 'constructor') try { of[key] = no; } catch {}
      JSON.stringify = JSON.parse = Reflect.get = crypto.randomUUID = no;
      Object.prototype.ok = true; Object.prototype.value = { signedIn: false };
      window.chrome = window.browser = new Proxy({}, { get: no, has: no });`,
    async play(person) {
      // The page's own judge is broken with the rest: what the mail server keeps tells the truth.
      const field = await person.spot('#email');
      await person.run('hostile.begin()').catch(() => undefined);
      await person.press(field);
      await person.press(await seeMark(person));
      await sleep(500);
      await person.press(await see(person, 'Use it'));
      await waitFor('the claim', async () => (await person.claimed()).length === 1);
      return null;
    },
  },
  {
    number: 36,
    letter: 'b',
    always: true,
    name: 'names its forms and pictures after members of the document and of the window',
    expect: 'the mark and the panel work, and nothing of ours throws',
    when: 'load',
    script: `const names = ['documentElement', 'activeElement', 'querySelectorAll', 'querySelector', 'createElement', 'createElementNS', 'createTreeWalker', 'elementFromPoint',
        'getAnimations', 'body', 'addEventListener', 'adoptedStyleSheets', 'visibilityState', 'location', 'defaultView', 'hasFocus', 'contentType'];
      const forms = names.map((name) => { const form = document.createElement('form'); form.setAttribute('name', name); form.style.display = 'none'; return form; });
      for (const name of ['browser', 'chrome', 'runtime', 'origin', 'top', 'parent', 'crypto', 'visualViewport', 'bauta']) forms.push(Object.assign(document.createElement('form'), { id: name }));
      document.body.append(...forms);`,
    async play(person) {
      await begin(person);
      await openPanel(person);
      return stillWorks(person);
    },
  },
  {
    number: 36,
    letter: 'c',
    name: 'names its form’s controls after members of elements',
    expect: 'the mark and the panel work, or keep silent; nothing of ours throws',
    when: 'load',
    script: `const form = document.getElementById('form'); form.append(...['parentNode', 'parentElement', 'matches', 'closest', 'contains', 'getRootNode', 'host', 'querySelectorAll', 'querySelector',
        'getBoundingClientRect', 'isConnected', 'nodeType', 'localName', 'tagName', 'shadowRoot', 'attachShadow', 'append', 'children', 'id', 'elements', 'action', 'getAttribute']
        .map((name) => Object.assign(document.createElement('input'), { name, type: 'hidden' })));`,
    async play(person) {
      await begin(person);
      await person.click('#email');
      await sleep(300);
      const mark = await person.find(/masked address/);
      if (!mark) return null;
      await person.press(mark);
      await sleep(600);
      return stillWorks(person);
    },
  },
  {
    number: 37,
    name: 'changes the address in its `input` handler',
    expect: 'the panel tells the person so',
    when: 'load',
    script: `field.addEventListener('input', () => setTimeout(() => { field.value = field.value.toUpperCase(); }));`,
    async play(person) {
      await begin(person);
      const use = await openPanel(person);
      await person.press(use);
      await waitFor('the panel to say so', async () =>
        /changed|replaced|refuse|take/i.test(await person.reads()),
      );
      return null;
    },
  },
];
