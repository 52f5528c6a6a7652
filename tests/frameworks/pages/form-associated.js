import { expose } from './submit.js';

/** A field of one's own making: the form sees what the internals say, never the input in the shadow tree. */
class MailField extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.innerHTML =
      '<label for="email">E-mail</label><input id="email" name="email" type="email" autocomplete="email">';
    const field = root.querySelector('input');
    field.addEventListener('input', () => this.#internals.setFormValue(field.value));
    field.addEventListener('change', () => {
      const flags = field.value ? {} : { valueMissing: true };
      this.#internals.setValidity(flags, field.value ? '' : 'Please fill in', field);
    });
    expose(() => new FormData(this.#internals.form).get('email') ?? '');
  }
}
document.getElementById('app').innerHTML = `<h1>Create your account</h1>
  <form action="/submit" method="post"><mail-field name="email"></mail-field>
  <label for="password">Choose a password</label><input id="password" name="password" type="password" autocomplete="new-password">
  <button>Create account</button></form>`;
customElements.define('mail-field', MailField);
