import { crowdedPage } from './crowded-page.ts';

const head = `<!doctype html><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width">
<style nonce="n">
  :root { color-scheme: light dark }
  body { font: 16px/1.5 system-ui; margin: 40px; max-width: 420px }
  input { width: 100%; padding: 10px 12px; font: inherit; box-sizing: border-box }
  label { display: block; margin: 12px 0 4px }
</style>`;

/** Records what a page can see of us: every event that reaches it. */
const record = `<script nonce="n">
  window.seen = [];
  for (const type of ['input', 'change', 'click', 'mousedown', 'pointerdown', 'keydown', 'focusin', 'toggle'])
    document.addEventListener(type, (event) => seen.push([type, event.target.id || event.target.localName, event.isTrusted].join(' ')), true);
</script>`;

const form = (email: string, more = '') => `<h1>Create your account</h1>
<form id="form" action="/done" method="post">
  <label for="name">Your name</label><input id="name" name="name" autocomplete="name">
  <label for="email">E-mail</label>${email}
  ${more}
  <label for="password">Choose a password</label><input id="password" type="password" name="new-password" autocomplete="new-password">
  <p><button id="submit">Create account</button></p>
</form>`;

const email = '<input id="email" type="email" name="email" autocomplete="email">';
const confirm =
  '<label for="again">Repeat your e-mail</label><input id="again" type="email" name="email_confirm">';

/** A field whose state lives in script, with a value tracker on the element as React has. */
const controlled = `<script nonce="n">
  const field = document.getElementById('email');
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  let tracked = '', state = '';
  Object.defineProperty(field, 'value', {
    configurable: true,
    get() { return native.get.call(this) },
    set(next) { tracked = String(next); native.set.call(this, next) },
  });
  field.addEventListener('input', () => {
    const now = native.get.call(field);
    if (now !== tracked) { tracked = now; state = now }
    window.state = state;
    queueMicrotask(() => { if (field.value !== state) field.value = state });
  });
  field.addEventListener('blur', () => { field.value = state });
</script>`;

export interface TestPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The pages of the content script's tests, by path. `other` is a second origin that serves the same pages. */
export function testPages(other: string): Readonly<Record<string, TestPage>> {
  const page = (html: string, headers?: Record<string, string>): TestPage => ({
    html: head + record + html,
    ...(headers ? { headers } : {}),
  });
  return {
    '/plain': page(form(email, confirm)),
    '/login': page(`<h1>Log in</h1><form action="/login" method="post">
      <label for="email">E-mail</label><input id="email" type="email" name="email" autocomplete="username">
      <label for="password">Password</label><input id="password" type="password" name="password" autocomplete="current-password">
      <p><button>Log in</button> <a href="/forgot">Forgot your password?</a></p></form>`),
    '/article': page(
      '<h1>News</h1><p>Nothing to fill in here.</p><input id="search" type="search" name="q">',
    ),
    '/controlled': page(form(email) + controlled),
    '/strict': page(form(email), {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n'; style-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types 'none'",
    }),
    '/shadow': page(`<shop-form></shop-form><script nonce="n">
      const outer = document.querySelector('shop-form').attachShadow({ mode: 'open' });
      outer.innerHTML = '<shop-part></shop-part>';
      outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(form(email))};
    </script>`),
    '/frame': page('<iframe id="frame" src="/plain" width="400" height="560"></iframe>'),
    '/srcdoc': page(`<iframe id="frame" width="400" height="560" srcdoc='${form(email)}'></iframe>`),
    '/sandbox': page(
      '<iframe id="frame" sandbox="allow-scripts" src="/plain" width="400" height="560"></iframe>',
    ),
    '/foreign-frame': page(`<iframe id="frame" src="${other}/plain" width="400" height="560"></iframe>`),
    '/dialog': page(`<button id="open" onclick="dialog.showModal()">Sign up</button>
      <dialog id="dialog">${form(email)}</dialog>`),
    '/popover': page(`<button id="open" popovertarget="pop">Sign up</button>
      <div id="pop" popover>${form(email)}</div>`),
    '/late':
      page(`<button id="more" onclick="document.body.insertAdjacentHTML('beforeend', this.dataset.form)"
      data-form="${form(email).replaceAll('"', '&quot;')}">Sign up with e-mail</button>`),
    '/autofocus': page(`${form(email)}<script nonce="n">document.getElementById('email').focus()</script>`),
    // The browser makes the next page ready, runs its scripts, and shows it when it is asked for.
    '/before': page(`<a id="next" href="/ready">Next</a>
      <script nonce="n">localStorage.removeItem('ready')</script><script type="speculationrules" nonce="n">
      {"prerender":[{"urls":["/ready"],"eagerness":"immediate"}]}</script>`),
    '/ready': page(`${form(email)}<script nonce="n">
      window.early = document.prerendering;
      addEventListener('load', () => localStorage.setItem('ready', '1'));
      document.getElementById('email').focus();
      document.addEventListener('prerenderingchange', () => { window.found = document.documentElement.outerHTML });
    </script>`),
    '/prefilled': page(form(email.replace('>', ' value="ada@home.example">'))),
    '/short': page(form(email.replace('>', ' maxlength="10">'))),
    '/pattern': page(form(email.replace('>', ' pattern=".*@company[.]example">'))),
    '/clearing': page(`${form(email)}<script nonce="n">
      const field = document.getElementById('email');
      field.addEventListener('input', () => setTimeout(() => { field.value = '' }));
    </script>`),
    // As a changed key in React does it: no id or name survives, and the one that comes does not know what was filled in.
    '/replacing': page(`<div id="app"></div><script nonce="n">
      const draw = () => { app.innerHTML = ${JSON.stringify(form('<input type="email" autocomplete="email">'))} };
      draw();
      let left = 1;
      app.addEventListener('input', () => { if (left-- > 0) setTimeout(draw) });
    </script>`),
    // Each tells what it thinks of an address only after its server has been asked, and of none at once.
    '/complaining': page(`${form(email)}<script nonce="n">
      const field = document.getElementById('email');
      const tell = (name, text) => {
        document.getElementById('told')?.remove();
        if (text) field.insertAdjacentHTML('afterend', '<p id="told" class="' + name + '">' + text + '</p>');
      };
      tell('field-error', 'An e-mail is needed.');
      field.addEventListener('input', () => setTimeout(() => {
        const [name = '', text = ''] = (window.answer ?? '').split(': ');
        tell(name, text);
      }, 200));
    </script>`),
    '/masked': page(form(email.replace('>', ' value="_@_._">').replace('type="email"', 'type="text"'))),
    '/rtl': page(`<div dir="rtl">${form(email)}</div>`),
    '/crowded': page(crowdedPage),
    '/icons': page(
      form(
        `<div style="position:relative">${email}<button type="button" id="clear" style="position:absolute;right:6px;top:10px;width:28px;height:28px">x</button></div>`,
      ),
    ),
  };
}
