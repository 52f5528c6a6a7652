import { early } from './ask-early.ts';
import { mountAddresses } from './mount.tsx';
import { openAt } from './state/open-at.ts';

const root = document.getElementById('app');
if (root) openAt(await mountAddresses(root, 'popup', {}, early), location.search);
