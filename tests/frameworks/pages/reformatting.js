import { draw } from './plain.js';

// Rewrites on input and once more on blur.
const field = draw((html) => html.replace('type="email"', 'type="text"'));
const tidy = () => {
  field.value = field.value.trim().toLowerCase();
};
field.addEventListener('input', tidy);
field.addEventListener('blur', tidy);
