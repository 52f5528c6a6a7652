import { sleep, waitFor } from '../../e2e/harness/wait.ts';
import type { Attack } from '../attack.ts';
import type { Person } from '../person.ts';
import { begin, markAfterAll, openPanel, see, seeMark } from '../play/acts.ts';

/** A frame with a sign-up form; `ORIGIN` is this page's own origin, `OTHER` another site's. */
const frame = (attributes: string) => `<iframe id="frame" width="420" height="420" ${attributes}></iframe>`;

const inner = '/hostile/document/form';

async function noMark(person: Person): Promise<string | null> {
  await person.click('#email', '#frame');
  return markAfterAll(person);
}

/** Opens the panel in the frame, presses "Use it" after the page has begun, tells whether the frame's field was filled. */
async function pressInFrame(person: Person): Promise<boolean> {
  const use = await openPanel(person, '#email', '#frame');
  await begin(person);
  await sleep(450);
  await person.press(use);
  await sleep(500);
  return (await person.value('#email', '#frame')).includes('@');
}

async function filledUnseen(person: Person): Promise<string | null> {
  return (await pressInFrame(person)) ? 'filled in a frame nobody could see' : null;
}

const blind =
  'Firefox tells nobody what is drawn over a frame by something that lets pointers through. The frame is the page’s own: all it gains is a new address of its own site.';

/** Frames: whose is the field, and can anybody see it? */
export const frames: readonly Attack[] = [
  {
    number: 45,
    always: true,
    name: 'has its form in a frame of its own origin, and is not hostile at all',
    expect: 'it is filled, for that origin',
    when: 'load',
    body: frame(`src="${inner}"`),
    script: '',
    async play(person) {
      await begin(person);
      if (!(await pressInFrame(person))) return 'it was not filled';
      await waitFor('the claim', async () => (await person.claimed()).length === 1);
      return null;
    },
  },
  {
    number: 46,
    always: true,
    name: 'has the form of another site in a frame',
    expect: 'no mark in it',
    when: 'load',
    body: frame(`src="OTHER${inner}"`),
    script: '',
    play: noMark,
  },
  {
    number: 47,
    name: 'has an advertisement of another site in it that asks for an address',
    expect: 'no offer, under any name',
    when: 'load',
    body: frame(`src="OTHER${inner}" title="Advertisement"`),
    script: '',
    async play(person) {
      const shown = await noMark(person);
      return (
        shown ?? ((await person.reads()).includes('localhost') ? 'the page’s name was offered there' : null)
      );
    },
  },
  {
    number: 48,
    always: true,
    name: 'sandboxes its form: the document has no origin though its address looks real',
    expect: 'no mark; the background refuses too',
    when: 'load',
    body: frame(`sandbox="allow-scripts allow-forms" src="${inner}"`),
    script: '',
    play: noMark,
  },
  {
    number: 49,
    name: 'has its form in a `srcdoc` frame, and is not hostile at all',
    expect: 'it is filled, for the page’s origin',
    when: 'load',
    body: frame(
      `srcdoc='<h1>Create your account</h1><form><label for=email>E-mail</label><input id=email type=email autocomplete=email><label for=p>Choose a password</label><input id=p type=password autocomplete=new-password><button type=button>Create account</button></form>'`,
    ),
    script: '',
    async play(person) {
      return (await pressInFrame(person)) ? null : 'it was not filled';
    },
  },
  {
    number: 49,
    letter: 'b',
    name: 'has a `srcdoc` frame inside a sandboxed one',
    expect: 'no mark',
    when: 'load',
    body: frame(
      `sandbox="allow-scripts" srcdoc='<h1>Create your account</h1><form><label for=email>E-mail</label><input id=email type=email autocomplete=email><label for=p>Choose a password</label><input id=p type=password autocomplete=new-password><button type=button>Create account</button></form>'`,
    ),
    script: '',
    play: noMark,
  },
  ...(
    [
      ['a', 'makes the frame with another site’s form transparent', 'OTHER', "frame.style.opacity = '.001'"],
      ['b', 'makes its own frame transparent', '', "frame.style.opacity = '.001'"],
      [
        'c',
        'makes an ancestor of its own frame transparent',
        '',
        "frame.parentElement.style.opacity = '.001'",
      ],
      ['d', 'filters its own frame to nothing', '', "frame.style.filter = 'opacity(.001)'"],
      ['e', 'clips its own frame to nothing seen', '', "frame.style.clipPath = 'inset(0 0 99% 0)'"],
      [
        'f',
        'covers its own frame with an overlay that lets pointers through',
        '',
        "const cover = document.createElement('div'); cover.style.cssText = 'position:fixed;inset:0;background:#ddd;pointer-events:none;z-index:9'; document.body.append(cover)",
      ],
      [
        'g',
        'covers its own frame with a popover that lets pointers through',
        '',
        "const cover = document.createElement('div'); cover.popover = 'manual'; cover.style.cssText = 'inset:0;width:100vw;height:100vh;background:#ddd;pointer-events:none'; document.body.append(cover); cover.showPopover()",
      ],
      ['h', 'shrinks its own frame to a dot', '', "frame.style.transform = 'scale(.05)'"],
      ['i', 'masks its own frame', '', "frame.style.maskImage = 'linear-gradient(transparent,transparent)'"],
    ] as const
  ).map(
    ([letter, name, site, script]): Attack => ({
      number: 50,
      letter,
      name,
      expect: site ? 'there was no mark to begin with' : 'a press on a panel that nobody sees is refused',
      when: 'load',
      body: frame(`src="${site}${inner}"`),
      script: `const frame = document.getElementById('frame'); ${script};`,
      play: site ? noMark : filledUnseen,
      ...('bg'.includes(letter) ? { always: true as const } : {}),
      ...(letter === 'f' ? { limit: { Firefox: blind } } : {}),
    }),
  ),
  {
    number: 51,
    name: 'navigates its frame away between the press and the answer',
    expect: 'the new document is not filled, and nothing is claimed',
    when: 'load',
    body: frame(`src="${inner}"`),
    script: `document.getElementById('frame').src = '${inner}?again';`,
    async play(person) {
      await person.click('#email', '#frame');
      await person.press(await seeMark(person));
      await person.press(await see(person, 'Use it'));
      await begin(person);
      await sleep(900);
      if ((await person.value('#email', '#frame')).includes('@')) {
        const left = await person.run<boolean>(
          "document.getElementById('frame').contentWindow.location.search === '?again'",
        );
        return left ? 'the next document was filled' : null;
      }
      return null;
    },
  },
];
