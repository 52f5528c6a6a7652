import Inputmask from 'inputmask';
import { draw } from './plain.js';
import { expose } from './submit.js';

const field = draw((html) => html.replace('type="email"', 'type="text"'));
Inputmask({ alias: 'email' }).mask(field);
expose(() => field.inputmask.unmaskedvalue());
