import $ from 'jquery';
import 'jquery-validation';
import { expose, html, submit } from './submit.js';

document.getElementById('app').innerHTML = html.replace('type="email"', 'type="email" required');
const form = $('#sign-up');
const validator = form.validate({ submitHandler: () => void submit(null, $('#email').val()) });
expose(() => (validator.element('#email') ? $('#email').val() : ''));
