import { expose, submit } from './submit.js';

/** A form whose field is controlled by React's state: what is not in the state is taken back at the next rendering. */
export function start({ createElement: h, useState }, render) {
  function SignUp() {
    const [email, setEmail] = useState('');
    expose(() => email);
    return h(
      'form',
      { id: 'sign-up', onSubmit: (event) => submit(event, email) },
      h('h1', null, 'Create your account'),
      h('label', { htmlFor: 'email' }, 'E-mail'),
      h('input', {
        id: 'email',
        name: 'email',
        type: 'email',
        autoComplete: 'email',
        value: email,
        onChange: (event) => setEmail(event.target.value),
        onBlur: () => setEmail((now) => now),
      }),
      h('label', { htmlFor: 'password' }, 'Choose a password'),
      h('input', { id: 'password', name: 'password', type: 'password', autoComplete: 'new-password' }),
      h('button', null, 'Create account'),
    );
  }
  render(h(SignUp));
}
