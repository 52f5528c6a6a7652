import '@angular/compiler';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { start } from './angular.js';
import { expose, html, submit } from './submit.js';

class SignUp {
  form = new FormGroup({ email: new FormControl('', [Validators.required, Validators.email]) });
  constructor() {
    expose(() => (this.form.valid ? this.form.value.email : ''));
  }
  send() {
    submit(null, this.form.value.email);
  }
}
const template = html
  .replace('name="email"', 'formControlName="email"')
  .replace('<form', '<form [formGroup]="form" (ngSubmit)="send()"');
start(SignUp, template, [ReactiveFormsModule]);
