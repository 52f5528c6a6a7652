import { createSignal } from 'solid-js';
import html from 'solid-js/html';
import { render } from 'solid-js/web';
import { expose, submit } from './submit.js';

function SignUp() {
  const [email, setEmail] = createSignal('');
  expose(email);
  return html`<h1>Create your account</h1>
    <form onsubmit=${(event) => submit(event, email())}>
      <label for="email">E-mail</label>
      <input id="email" name="email" type="email" autocomplete="email" prop:value=${email} oninput=${(event) => setEmail(event.target.value)} />
      <label for="password">Choose a password</label>
      <input id="password" name="password" type="password" autocomplete="new-password" />
      <button>Create account</button>
    </form>`;
}
render(SignUp, document.getElementById('app'));
