import { createApp } from 'vue';
import { expose, html, submit } from './submit.js';

const template = html
  .replace('name="email"', 'name="email" v-model="email"')
  .replace('<form', '<form @submit.prevent="send"');
const app = createApp({
  template: `<div>${template}</div>`,
  data: () => ({ email: '' }),
  methods: {
    send() {
      submit(null, this.email);
    },
  },
}).mount('#app');
expose(() => app.email);
