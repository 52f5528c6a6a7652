import { draw } from './plain.js';
import { expose } from './submit.js';

// Believes nothing before the field was left.
let model = '';
const field = draw();
expose(() => model);
field.addEventListener('blur', () => {
  model = /^[^@\s]+@[^@\s]+$/.test(field.value) ? field.value : '';
});
