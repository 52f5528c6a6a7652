import Alpine from 'alpinejs';
import { expose, html, submit } from './submit.js';

document.getElementById('app').innerHTML = `<div x-data="signUp">${html
  .replace('name="email"', 'name="email" x-model="email"')
  .replace('<form', '<form @submit.prevent="send"')}</div>`;
Alpine.data('signUp', () => ({
  email: '',
  init() {
    expose(() => this.email);
  },
  send() {
    submit(null, this.email);
  },
}));
Alpine.start();
