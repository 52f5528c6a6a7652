import { wholePage } from './whole-page.ts';
import { witnessScript } from './witness-script.ts';

/** What a browser itself draws at a focused or filled field is no difference. */
const plain = `.attack input,.attack button{outline:none;transition:none;background-image:none!important;appearance:none}
#report{padding-inline-start:1.2em;overflow-wrap:anywhere}`;

/** The page tells by itself what it sees, after each of the person's acts; `?asked`: only when it is asked. */
const telling = `
witness.begin();
if (!new URLSearchParams(location.search).has('asked')) {
  const report = document.getElementById('report');
  let soon = 0;
  const tell = () => witness.untold(() => {
    const lines = witness.differences();
    report.replaceChildren(...(lines.length ? lines : ['Nothing.']).map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }));
  });
  const later = () => { clearTimeout(soon); soon = setTimeout(tell, 600); };
  const acts = ['load', 'pointerup', 'keyup', 'focusin', 'input'];
  witness.untold(() => acts.forEach((type) => addEventListener(type, later, true)));
}
`;

/** A sign-up form on a page that watches itself: what a page can see of a guest, line by line. */
export function witnessPage(): string {
  return wholePage(
    'The page that watches itself',
    `<style>${plain}</style><script>${witnessScript}</script>
<main class="attack"><p class="case">Coexistence</p><h1>Create your account</h1>
<form id="form" action="/hostile/thanks"><label for="name">Your name</label><input id="name" name="name" autocomplete="name">
<label for="email">E-mail</label><input id="email" type="email" name="email" autocomplete="email">
<label for="password">Choose a password</label><input id="password" type="password" name="password" autocomplete="new-password">
<button id="submit" type="button">Create account</button></form></main>
<aside class="verdict"><p><b>This page watches itself.</b></p><p>Expected: nothing before you turn to the e-mail field; then one
element without a name, and events at it. Nothing of it stays once it is dismissed.</p><p>What is different now:</p><ul id="report"></ul>
<p><a href="/hostile">All attacks</a></p></aside><script>${telling}</script>`,
  );
}
