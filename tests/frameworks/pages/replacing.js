import { draw } from './plain.js';

// Puts a new field in place of the old one at each input, as careless templates do.
function listen(field) {
  field.addEventListener('input', () => {
    const next = field.cloneNode();
    next.value = field.value;
    setTimeout(() => {
      field.replaceWith(next);
      listen(next);
    });
  });
}
listen(draw());
