/** One test page. `csp` is sent as a header; `NONCE` in it and in the body is replaced. */
interface TestPage {
  readonly about: string;
  readonly body: string;
  readonly csp?: string;
}

const fields = (email = '<input type="email" name="email" id="email" autocomplete="email">') =>
  `<label>Name <input name="name" autocomplete="name"></label><label>E-mail ${email}</label>` +
  '<label>Password <input type="password" name="password" autocomplete="new-password"></label><button>Create account</button>';

const form = (inner: string) => `<h1>Sign up</h1><form action="/pages/post" method="post">${inner}</form>`;

const script = (code: string) => `<script nonce="NONCE">${code}</script>`;

const logInForm =
  '<h1>Log in</h1><form action="/log-in" method="post"><label>E-mail <input type="email" name="email" id="email" autocomplete="username"></label>' +
  '<label>Password <input type="password" name="password" autocomplete="current-password"></label><button>Log in</button></form>';

/** By name: the page is `/pages/<name>`. */
export const testPages: Readonly<Record<string, TestPage>> = {
  plain: { about: 'A plain sign-up form', body: form(fields()) },
  'strict-csp': {
    about: 'Sign-up under a strict CSP with Trusted Types',
    body: form(fields()),
    csp: "default-src 'none'; img-src data:; style-src NONCE; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  sandbox: {
    about: 'Sign-up in a document without an origin',
    body: form(fields()),
    csp: 'sandbox allow-forms allow-scripts',
  },
  'shadow-root': {
    about: 'The form is in an open shadow root',
    body: `<h1>Sign up</h1><sign-up-box></sign-up-box>${script(
      `customElements.define('sign-up-box', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(form(fields()))}; } });`,
    )}`,
  },
  'closed-shadow-root': {
    about: 'The form is in a closed shadow root',
    body: `<h1>Sign up</h1><div id="host"></div>${script(
      `document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(form(fields()))};`,
    )}`,
  },
  iframe: {
    about: 'The form is in a frame of the same origin',
    body: '<h1>Join</h1><iframe src="/pages/plain" title="Sign up"></iframe>',
  },
  'sandboxed-iframe': {
    about: 'The form is in a sandboxed frame',
    body: '<h1>Join</h1><iframe sandbox="allow-forms allow-scripts" src="/pages/plain" title="Sign up"></iframe>',
  },
  late: {
    about: 'The form comes half a second later',
    body: `<h1>Join</h1><div id="place"></div>${script(
      `setTimeout(() => { document.getElementById('place').innerHTML = ${JSON.stringify(form(fields()))}; }, 500);`,
    )}`,
  },
  dialog: {
    about: 'The form is in a modal dialog',
    body: `<h1>Join</h1><button type="button" id="open">Sign up…</button><dialog id="box">${form(fields())}</dialog>${script(
      "document.getElementById('open').addEventListener('click', () => document.getElementById('box').showModal());",
    )}`,
  },
  'log-in': { about: 'Log-in alone: no offer belongs here', body: logInForm },
  'confirm-email': {
    about: 'The address must be typed twice',
    body: form(
      fields(
        '<input type="email" name="email" id="email"></label><label>Confirm e-mail <input type="email" name="email_confirm" id="email_confirm">',
      ),
    ),
  },
  prefilled: {
    about: 'The field holds an address already',
    body: form(fields('<input type="email" name="email" id="email" value="ada@example.test">')),
  },
  'short-maxlength': {
    about: 'The field takes ten characters alone',
    body: form(fields('<input type="email" name="email" id="email" maxlength="10">')),
  },
  readonly: {
    about: 'The field is read-only',
    body: form(fields('<input type="email" name="email" id="email" readonly>')),
  },
  autofocus: {
    about: 'The page focuses the field itself',
    body: form(fields('<input type="email" name="email" id="email" autofocus>')),
  },
  rewriting: {
    about: 'The page changes what is filled',
    body: `${form(fields())}${script("document.getElementById('email').addEventListener('input', (event) => { event.target.value = event.target.value.toUpperCase(); });")}`,
  },
  clearing: {
    about: 'The page empties what is filled',
    body: `${form(fields())}${script("document.getElementById('email').addEventListener('input', (event) => { event.target.value = ''; });")}`,
  },
  newsletter: {
    about: 'Nothing but a newsletter field',
    body: '<h1>News</h1><form action="/pages/post" method="post"><label>E-mail <input type="email" name="email" id="email"></label><button>Subscribe</button></form>',
  },
};
