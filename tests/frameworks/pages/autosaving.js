import { draw } from './plain.js';
import { expose } from './submit.js';

// Saves what was typed a moment ago, and draws the whole form anew from what was saved.
let saved = '';
function listen() {
  const field = document.getElementById('email');
  let timer = 0;
  field.value = saved;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      saved = field.value;
      field.form.querySelector('label').after(field.cloneNode());
      field.remove();
      listen();
    }, 120);
  });
}
draw();
listen();
expose(() => saved);
