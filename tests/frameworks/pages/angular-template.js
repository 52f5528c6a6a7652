import '@angular/compiler';
import { FormsModule } from '@angular/forms';
import { start } from './angular.js';
import { expose, html, submit } from './submit.js';

class SignUp {
  email = '';
  constructor() {
    expose(() => this.email);
  }
  send() {
    submit(null, this.email);
  }
}
const template = html
  .replace('name="email"', 'name="email" [(ngModel)]="email" required email')
  .replace('<form', '<form (ngSubmit)="send()"');
start(SignUp, template, [FormsModule]);
