import { formatGeneral, registerCursorTracker } from 'cleave-zen';
import { draw } from './plain.js';

const field = draw((html) => html.replace('type="email"', 'type="text"'));
registerCursorTracker({ input: field, delimiter: '' });
field.addEventListener('input', (event) => {
  field.value = formatGeneral(event.target.value, { blocks: [64], lowercase: true });
});
