import { useFormik } from 'formik';
import { createRoot } from 'react-dom19/client';
import { createElement as h } from 'react19';
import { expose, submit } from './submit.js';

function SignUp() {
  const form = useFormik({
    initialValues: { email: '', password: '' },
    validate: ({ email }) => (/^[^@\s]+@[^@\s]+$/.test(email) ? {} : { email: 'Invalid e-mail address' }),
    onSubmit: ({ email }) => submit(null, email),
  });
  expose(() => (form.errors.email ? '' : form.values.email));
  return h(
    'form',
    { onSubmit: form.handleSubmit },
    h('h1', null, 'Create your account'),
    h('label', { htmlFor: 'email' }, 'E-mail'),
    h('input', { id: 'email', type: 'email', autoComplete: 'email', ...form.getFieldProps('email') }),
    form.touched.email && form.errors.email ? h('p', { role: 'alert' }, form.errors.email) : null,
    h('label', { htmlFor: 'password' }, 'Choose a password'),
    h('input', {
      id: 'password',
      type: 'password',
      autoComplete: 'new-password',
      ...form.getFieldProps('password'),
    }),
    h('button', { type: 'submit' }, 'Create account'),
  );
}
createRoot(document.getElementById('app')).render(h(SignUp));
