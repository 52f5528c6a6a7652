import IMask from 'imask';
import { draw } from './plain.js';
import { expose } from './submit.js';

const mask = IMask(draw(), { mask: /^\S*@?\S*$/ });
expose(() => mask.value);
