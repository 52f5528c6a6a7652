/** The pages that are visited, made the same way on every machine; nothing in them comes from elsewhere. */
export type PageName =
  | 'article'
  | 'sign-up'
  | 'forms'
  | 'emails'
  | 'huge'
  | 'feed'
  | 'ticker'
  | 'crowd'
  | 'hostile';

const style =
  'body{font:16px/1.5 sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem}' +
  'label{display:block;margin:.5rem 0}input,textarea{width:20rem;padding:.4rem;font:inherit}' +
  'form{border:1px solid #ccc;padding:1rem;margin:1rem 0}' +
  // Keeps the page's own style and layout out of the count, so that what an extension adds stands out.
  '.unseen{content-visibility:hidden;height:400px}';

const vocabulary =
  'canal mask night bridge oar salt lamp crowd stone mirror bell tide silk market letter boat voice door glass river'.split(
    ' ',
  );

/** The pages by name. */
export function makePages(): Readonly<Record<PageName, string>> {
  let seed = 7;
  const words = (count: number) =>
    Array.from({ length: count }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return vocabulary[seed % vocabulary.length];
    }).join(' ');
  /** Ten elements of running text. */
  const block = () =>
    `<section><h3>${words(4)}</h3><p>${words(14)} <a href="#">${words(2)}</a> ${words(6)} <em>${words(1)}</em></p>` +
    `<ul><li>${words(5)}</li><li>${words(5)}</li><li><span>${words(3)}</span></li></ul></section>`;
  const prose = (elements: number) => Array.from({ length: Math.round(elements / 10) }, block).join('');

  const forms = Array.from({ length: 50 }, (_, i) => (kinds[i % kinds.length] ?? signUp)(i) + prose(90));
  const guests = Array.from({ length: 200 }, (_, i) => {
    const label = `Guest ${i} e-mail`;
    return `<label>${label} <input type="email" name="guest_email_${i}" id="email${i}"></label>`;
  });
  return {
    article: page('An article', `<article><h1>${words(5)}</h1>${prose(2_000)}</article>`),
    'sign-up': page('Sign up', `<main>${signUp(0)}</main>`),
    forms: page('Fifty forms', signUp(0) + forms.join('')),
    emails: page('Invite', `<form><h1>Invite your team</h1>${guests.join('')}<button>Send</button></form>`),
    huge: page('Huge', `${signUp(0)}<div class="unseen">${prose(50_000)}</div>`),
    feed: page('Feed', '<h1>Live</h1><div id="box" class="unseen"></div>', feed),
    ticker: page('Ticker', `<div id="box"></div><div class="unseen">${prose(20_000)}</div>`, ticker),
    crowd: page('Crowd', crowd(), replacing),
    hostile: page('Hostile', hostile()),
  };
}

function page(title: string, body: string, script = ''): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${style}</style></head>` +
    `<body>${body}${script ? `<script>${script}</script>` : ''}</body></html>`
  );
}

/** Form number 0 has the field that is clicked in every visit: `#email0`. */
function signUp(i: number): string {
  return (
    `<form action="#" onsubmit="return false"><h2>Create your account</h2>` +
    `<label>Full name <input type="text" name="fullname" autocomplete="name"></label>` +
    `<label for="email${i}">Email address</label>` +
    `<input type="email" id="email${i}" name="email" autocomplete="email" placeholder="you@example.com">` +
    `<label>Password <input type="password" name="password" autocomplete="new-password"></label>` +
    `<button type="submit">Sign up</button></form>`
  );
}

const form = (content: string) => `<form action="#" onsubmit="return false">${content}</form>`;
const kinds: readonly ((i: number) => string)[] = [
  (i) =>
    form(
      `<p>Get our <b>newsletter</b></p><label for="news${i}">Email</label><input type="email" id="news${i}" name="email" placeholder="Your email"><button>Subscribe</button>`,
    ),
  () =>
    form(
      '<label>Username <input type="text" name="username" autocomplete="username"></label><label>Password <input type="password" name="pw" autocomplete="current-password"></label><button>Log in</button>',
    ),
  (i) =>
    form(
      `<h3>Join</h3><label>Name <input name="name${i}"></label><label>E-mail <input type="email" name="mail${i}"></label><label>Password <input type="password" name="p${i}"></label><button>Register</button>`,
    ),
  () => form('<label>Search <input type="text" name="q"></label><button>Go</button>'),
  (i) =>
    form(
      `<label>Name <input type="text" name="author${i}"></label><label>E-mail <input type="text" name="mail${i}" placeholder="E-mail (not shown)"></label><label>Comment <textarea name="c${i}"></textarea></label><button>Post</button>`,
    ),
];

/** Waits for the load, then changes the page in 120 frames; `ready` resolves at the end. */
const everyFrame = (change: string) =>
  `const box=document.getElementById('box');globalThis.ready=new Promise(done=>addEventListener('load',()=>setTimeout(()=>{let i=0;const step=()=>{${change};if(++i<120)requestAnimationFrame(step);else done(true)};requestAnimationFrame(step)},300)))`;

/** 20,000 elements come, and most of them go, within 120 frames. */
const feed = everyFrame(
  `for(let k=0;k<21;k++){const d=document.createElement('div');d.innerHTML='<img alt=""><span>user</span><div><p>message <b>'+i+'</b> text <a href="#">link</a></p></div>';box.append(d)}while(box.childElementCount>300)box.firstElementChild.remove()`,
);

/** One element of a large page is replaced in every frame. */
const ticker = everyFrame(
  `const s=document.createElement('span');s.textContent='price '+i;box.replaceChildren(s)`,
);

/** A sign-up form with 20,000 more inputs in it, and a feed beside it. */
function crowd(): string {
  const inputs = '<input name="guest_email" type="email">'.repeat(20_000);
  return signUp(0).replace(
    '</form>',
    `<div class="unseen">${inputs}</div></form><div id="box" class="unseen"></div>`,
  );
}

/** Replaces 84 nodes in every frame, fields among them: 5,000 a second. */
const replacing = `const box=document.getElementById('box');const step=()=>{box.innerHTML='<p>news <b>now</b> <input type="email"></p>'.repeat(21);requestAnimationFrame(step)};addEventListener('load',step)`;

/** What a page may put in the way of whoever reads it: huge attributes, thousands of labels, circles, depth, halves of letters. */
function hostile(): string {
  const big = 'sign up e-mail '.repeat(70_000);
  const labels = Array.from({ length: 10_000 }, () => '<label for="email0">E-mail</label>').join('');
  const deep = 400;
  return (
    `<form>${'<div>'.repeat(deep)}<span id="a" aria-labelledby="b">E-mail</span><span id="b" aria-labelledby="a">sign up</span>` +
    `<input type="email" id="email0" name="email" placeholder="${big}" aria-labelledby="a b a b" title="&#xD83D; e-mail">` +
    `${'</div>'.repeat(deep)}<button>Sign up</button></form><div class="unseen">${labels}</div>`
  );
}
