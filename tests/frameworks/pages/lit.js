import { html, LitElement } from 'lit';
import { expose, submit } from './submit.js';

class SignUp extends LitElement {
  static properties = { email: { state: true } };
  constructor() {
    super();
    this.email = '';
    expose(() => this.email);
  }
  render() {
    return html`<h1>Create your account</h1>
      <form @submit=${(event) => submit(event, this.email)}>
        <label for="email">E-mail</label>
        <input id="email" name="email" type="email" autocomplete="email" .value=${this.email} @input=${(
          event,
        ) => {
          this.email = event.target.value;
        }} />
        <label for="password">Choose a password</label>
        <input id="password" name="password" type="password" autocomplete="new-password" />
        <button>Create account</button>
      </form>`;
  }
}
customElements.define('sign-up', SignUp);
document.getElementById('app').append(document.createElement('sign-up'));
