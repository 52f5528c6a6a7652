import Vue from 'vue2/dist/vue.esm.js';
import { expose, html, submit } from './submit.js';

const template = html
  .replace('name="email"', 'name="email" v-model.trim="email"')
  .replace('<form', '<form @submit.prevent="send"');
const app = new Vue({
  el: '#app',
  template: `<div>${template}</div>`,
  data: { email: '' },
  methods: {
    send() {
      submit(null, this.email);
    },
  },
});
expose(() => app.email);
