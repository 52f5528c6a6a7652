import { createRoot } from 'react-dom19/client';
import { useForm } from 'react-hook-form';
import { createElement as h } from 'react19';
import { expose, submit } from './submit.js';

function SignUp() {
  const { register, handleSubmit, getValues, formState } = useForm({ mode: 'onBlur' });
  expose(() => getValues('email'));
  const rules = { required: true, pattern: /^[^@\s]+@[^@\s]+\.[a-z]+$/ };
  return h(
    'form',
    { onSubmit: handleSubmit(({ email }) => submit(null, email)) },
    h('h1', null, 'Create your account'),
    h('label', { htmlFor: 'email' }, 'E-mail'),
    h('input', { id: 'email', type: 'email', autoComplete: 'email', ...register('email', rules) }),
    formState.errors.email ? h('p', { role: 'alert' }, 'Please enter a valid e-mail address') : null,
    h('label', { htmlFor: 'password' }, 'Choose a password'),
    h('input', { id: 'password', type: 'password', autoComplete: 'new-password', ...register('password') }),
    h('button', null, 'Create account'),
  );
}
createRoot(document.getElementById('app')).render(h(SignUp));
