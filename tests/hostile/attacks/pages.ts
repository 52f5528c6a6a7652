import { sleep } from '../../e2e/harness/wait.ts';
import type { Attack } from '../attack.ts';
import { begin, markAfterAll, openPanel, stillWorks } from '../play/acts.ts';

const fields =
  '<label>E-mail <input id="email" type="email" name="email" autocomplete="email"/></label><label>Choose a password <input type="password" autocomplete="new-password"/></label><button type="button">Create account</button>';

/** Documents of unusual kinds, and what a page can learn of us. */
export const pages: readonly Attack[] = [
  {
    number: 38,
    name: 'has 20,000 inputs and replaces 5,000 nodes a second',
    expect: 'the mark comes and the panel works (`npm run bench` holds the times)',
    when: 'load',
    script: `const all = document.createElement('div'); all.style.cssText = 'content-visibility:hidden;height:200px;overflow:hidden';
      all.innerHTML = '<input>'.repeat(20000); document.getElementById('form').append(all); const feed = document.createElement('div'); feed.style.cssText = 'content-visibility:hidden;height:20px'; document.body.append(feed);
      const step = () => { feed.replaceChildren(...Array.from({ length: 84 }, () => document.createElement('input'))); requestAnimationFrame(step); }; step();`,
    async play(person) {
      await begin(person);
      await openPanel(person);
      return stillWorks(person);
    },
    unplayable: { Firefox: 'Its automation lists every node of a page at each look.' },
  },
  {
    number: 39,
    name: 'has its form in open shadow roots, one in another',
    expect: 'it is filled',
    when: 'load',
    body: '<div id="outer"></div>',
    script: `const outer = document.getElementById('outer').attachShadow({ mode: 'open' }); outer.innerHTML = '<div></div>';
      outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<form>${fields.replaceAll("'", "\\'")}</form>';`,
    async play(person) {
      await begin(person);
      const spot = await person.run<{ x: number; y: number; width: number; height: number }>(
        "(({ x, y, width, height }) => ({ x, y, width, height }))(document.getElementById('outer').shadowRoot.firstChild.shadowRoot.getElementById('email').getBoundingClientRect())",
      );
      await person.press(spot);
      await sleep(400);
      return (await person.find(/masked address/)) ? null : 'no mark came';
    },
  },
  {
    number: 39,
    letter: 'b',
    name: 'has its form in a closed shadow root',
    expect: 'nothing throws',
    when: 'load',
    body: '<div id="outer"></div>',
    script: `window.inner = document.getElementById('outer').attachShadow({ mode: 'closed' }); inner.innerHTML = '<form>${fields.replaceAll("'", "\\'")}</form>';`,
    async play(person) {
      await begin(person);
      await person.press(
        await person.run(
          "(({ x, y, width, height }) => ({ x, y, width, height }))(inner.getElementById('email').getBoundingClientRect())",
        ),
      );
      await sleep(300);
      return null;
    },
  },
  {
    number: 40,
    name: 'writes itself anew by `document.write`',
    expect: 'nothing throws',
    when: 'load',
    script: `document.open(); document.write('<!doctype html><title>New</title><form>${fields.replaceAll("'", "\\'")}</form>'); document.close();`,
    async play(person) {
      await begin(person).catch(() => undefined);
      await person.click('#email');
      await sleep(300);
      return null;
    },
  },
  ...(
    [
      ['b', 'an XHTML document', 'xhtml'],
      ['c', 'an SVG document with a form in it', 'svg'],
      ['d', 'an XML document with a form in it', 'xml'],
    ] as const
  ).map(
    ([letter, what, path]): Attack => ({
      number: 40,
      letter,
      name: `is ${what}`,
      expect: 'no exception',
      when: 'load',
      script: '',
      async play(person) {
        await person.goto(`/hostile/document/${path}`);
        await person.click('input[type=email]');
        await sleep(400);
        const mark = await person.find(/masked address/);
        if (mark) await person.press(mark);
        await sleep(300);
        return null;
      },
    }),
  ),
  {
    number: 40,
    letter: 'e',
    name: 'has an e-mail field that is an editable element, not an input',
    expect: 'no mark, no exception',
    when: 'load',
    body: '<form><div id="email" contenteditable="true" role="textbox" aria-label="E-mail" style="padding:10px;border:1px solid">&#8203;</div></form>',
    script: '',
    async play(person) {
      await person.click('#email');
      return markAfterAll(person);
    },
  },
  {
    number: 44,
    name: 'compares itself before and after, and listens to everything',
    expect: 'it sees one dashed tag without our name, after the person’s own focus, and nothing before',
    when: 'load',
    script: `hostile.seen = []; const shape = () => document.documentElement.outerHTML.replace(/ data-won="[^"]*"/, ''); hostile.before = shape(); hostile.shape = shape;
      for (const type of ['toggle', 'beforetoggle', 'animationstart', 'transitionstart', 'slotchange', 'pointerdown', 'mousedown', 'mouseup', 'keydown', 'focusin'])
        document.addEventListener(type, (event) => hostile.seen.push(type + ' ' + (event.target.id || event.target.localName)), true);
      hostile.globals = new Set(Object.getOwnPropertyNames(window));`,
    async play(person) {
      await begin(person);
      await sleep(300);
      if (!(await person.run<boolean>('hostile.before === hostile.shape()')))
        return 'the page was changed before any focus';
      await openPanel(person);
      const more = await person.run<string>('hostile.shape().replace(hostile.host.outerHTML, "")');
      const before = await person.run<string>('hostile.before');
      if (
        more.replace(/(Waiting for you\.|Attacking …)/, '') !==
        before.replace(/(Waiting for you\.|Attacking …)/, '')
      ) {
        return 'the page was changed beside our element';
      }
      const tag = await person.run<string>('hostile.host.outerHTML');
      if (!/^<x[a-z0-9]{1,5}-[a-z0-9]{1,5} popover="manual"><\/x[a-z0-9-]+>$/.test(tag))
        return `it sees ${tag}`;
      const news = await person.run<string>(
        'Object.getOwnPropertyNames(window).filter((name) => !hostile.globals.has(name)).join()',
      );
      if (news) return `it sees a new global: ${news}`;
      const seen = await person.run<string[]>('hostile.seen');
      const told = seen.filter((event) => /^(mousedown|pointerdown|focusin|keydown) x/.test(event));
      return told.length > 0 ? `it sees ${told.join()}` : null;
    },
  },
  {
    number: 44,
    letter: 'b',
    name: 'probes for files of the extension',
    expect: 'none answers',
    when: 'load',
    script: `hostile.found = []; const ids = ['chrome-extension://' + 'a'.repeat(32)]; for (const id of ids) for (const file of ['manifest.json', 'icons/128.png', 'src/popup/index.html'])
      fetch(id + '/' + file).then(() => hostile.found.push(file), () => {});`,
    async play(person) {
      await begin(person);
      await openPanel(person);
      const sources = await person.run<string>(
        "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /extension/.test(name)).join()",
      );
      const root = await person.run<boolean>('hostile.host.shadowRoot === null');
      if (!root) return 'our shadow root is open';
      return (await person.run<string[]>('hostile.found')).join() || sources || null;
    },
  },
];
