import { useForm } from 'vee-validate';
import { createApp } from 'vue';
import { expose, html, submit } from './submit.js';

const template = html
  .replace('name="email"', 'name="email" v-model="email" v-bind="emailProps"')
  .replace('<form', '<form @submit="send"');
createApp({
  template: `<div>${template}<p role="alert">{{ errors.email }}</p></div>`,
  setup() {
    const { defineField, errors, handleSubmit, values } = useForm({
      validationSchema: { email: (value) => /^[^@\s]+@[^@\s]+$/.test(value ?? '') || 'Invalid e-mail' },
    });
    const [email, emailProps] = defineField('email');
    expose(() => values.email);
    const send = handleSubmit((valid) => submit(null, valid.email));
    return { email, emailProps, errors, send };
  },
}).mount('#app');
