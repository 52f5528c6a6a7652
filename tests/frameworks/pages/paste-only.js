import { draw } from './plain.js';
import { expose } from './submit.js';

// Wants the address pasted, and refuses what comes by keys.
let model = '';
const field = draw();
expose(() => model);
field.addEventListener('keydown', (event) => event.key.length === 1 && event.preventDefault());
field.addEventListener('input', (event) => {
  if (event.inputType === 'insertText') field.value = model;
  else model = field.value;
});
