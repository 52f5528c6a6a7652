import { mountAddresses } from './mount.tsx';

const root = document.getElementById('app');
if (root) await mountAddresses(root, 'popup');
