import { expect, it } from 'vitest';
import { waitFor } from '../../e2e/harness/wait.ts';
import type { Person } from '../person.ts';
import { originOf } from '../routes.ts';
import { openPanel, see, seeMark } from './acts.ts';
import type { Lab } from './lab.ts';

/** Our element, and all that a page may know of it. */
const guest = 'added <x… popover="manual"> last in <html>';

/** The pointer and the browser tell a page of whatever is on top; they name our element and no more. */
const passing =
  /^saw (pointer|mouse|click|toggle|beforetoggle|focus|blur|gotpointer|lostpointer)\w* at <x…>$/;

/** What a page that watches itself sees of the extension, from the first paint to the dismissal. */
export function describeWitness(lab: () => Lab): void {
  const open = async () => {
    const { port } = new URL(lab().server.urls.shop);
    const { person, close } = await lab().visit(`${originOf('witness', port)}/hostile/witness?asked`);
    return { person: discreet(person), close };
  };

  it('a page that watches itself sees nothing before a person turns to its e-mail field, and nothing afterwards', async () => {
    const { person, close } = await open();
    expect(await differences(person)).toEqual([]);
    await person.click('h1');
    await person.click('#name');
    expect(await differences(person)).toEqual([]);

    await person.click('#email');
    await seeMark(person);
    expect(await differences(person)).toEqual([guest]);
    await person.key('Escape');
    await waitFor('the mark to go', async () => (await strangers(person)).length === 0);
    expect(await differences(person)).toEqual([]);
    await close();
  });

  it('a page that watches itself sees one element while the panel is open, and two events when it fills', async () => {
    const { person, close } = await open();
    const use = await openPanel(person);
    expect(await differences(person)).toEqual([guest]);

    await person.press(use);
    await waitFor('the address', async () => (await person.value()).includes('@'));
    await see(person, 'Undo');
    const filled = ['made input at #email', 'made change at #email'];
    expect(await differences(person)).toEqual([guest, ...filled]);

    await person.press(await see(person, 'Undo'));
    await waitFor('the empty field', async () => (await person.value()) === '');
    await person.click('#name');
    await waitFor('the mark to go', async () => (await strangers(person)).length === 0);
    expect(await differences(person)).toEqual(filled);
    await close();
  });

  it('a page that watches itself sees a guest that is not as discreet', async () => {
    const { person, close } = await open();
    await person.run(`(() => { ${rude} })()`);
    expect(await differences(person)).toEqual(
      expect.arrayContaining([
        'added <i> in #form, with children, with text, with a box',
        'the HTML is another',
        expect.stringMatching(/^width of #email was \d+px, is 50px$/),
        'another window.fetch',
        'new window.mine',
        'new email.mine',
        'adopted style sheets: was 0, is 1',
        'changed attribute style of #email',
        'called addEventListener',
        'made input at #email',
      ]),
    );
    await close();
  });

  it('a page cannot know the element of ours by its name: each document gets another', async () => {
    const names = new Set<string>();
    for (let visit = 0; visit < 2; visit++) {
      const { person, close } = await open();
      await person.click('#email');
      await seeMark(person);
      for (const name of await strangers(person)) names.add(name);
      await close();
    }
    expect(names.size).toBe(2);
  });
}

/** What no good guest does, one act for each kind of line that the page can tell. */
const rude = `
  const field = document.getElementById('email');
  field.style.width = '50px';
  field.insertAdjacentHTML('afterend', '<i>icon</i>');
  field.mine = true;
  fetch = () => {};
  mine = true;
  field.addEventListener('focus', () => {});
  document.adoptedStyleSheets = [new CSSStyleSheet()];
  field.dispatchEvent(new Event('input'));
`;

/** The tools of automation look for elements by script of their own in the page, which the page sees: here it is asked itself. */
function discreet(person: Person): Person {
  return {
    ...person,
    click: async (selector) => person.press(await person.run(`witness.boxOf('${selector}')`)),
    value: (selector = '#email') => person.run(`witness.valueOf('${selector}')`),
  };
}

async function differences(person: Person): Promise<string[]> {
  const lines = await person.run<string[]>('witness.differences()');
  return lines.filter((line) => !passing.test(line));
}

function strangers(person: Person): Promise<string[]> {
  return person.run('witness.strangers()');
}
