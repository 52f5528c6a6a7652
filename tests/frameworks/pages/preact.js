import * as preact from 'preact';
import { useState } from 'preact/hooks';
import { expose, submit } from './submit.js';

const { h } = preact;

function SignUp() {
  const [email, setEmail] = useState('');
  expose(() => email);
  const onInput = (event) => setEmail(event.currentTarget.value);
  return h(
    'form',
    { onSubmit: (event) => submit(event, email) },
    h('h1', null, 'Create your account'),
    h('label', { for: 'email' }, 'E-mail'),
    h('input', { id: 'email', name: 'email', type: 'email', autocomplete: 'email', value: email, onInput }),
    h('label', { for: 'password' }, 'Choose a password'),
    h('input', { id: 'password', name: 'password', type: 'password', autocomplete: 'new-password' }),
    h('button', null, 'Create account'),
  );
}
preact.render(h(SignUp), document.getElementById('app'));
