import type { MaskSeed } from '../../tests/server/masks.ts';

const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

/** Ada's addresses in the pictures: sites that don't exist, of every state. */
export const samples: readonly MaskSeed[] = [
  {
    email: 'amber.kettle51@masked.example',
    forDomain: 'https://tea-and-kiln.example',
    description: '',
    state: 'enabled',
    createdAt: ago(3),
    lastMessageAt: ago(0.1),
  },
  {
    email: 'slow.harbour07@masked.example',
    forDomain: 'https://night-ferry.example',
    description: 'Ferry to Rømø',
    state: 'enabled',
    createdAt: ago(12),
    lastMessageAt: ago(2),
  },
  {
    email: 'paper.lantern88@masked.example',
    forDomain: 'https://the-evening-letter.example',
    description: '',
    state: 'enabled',
    createdAt: ago(40),
    lastMessageAt: ago(1),
  },
  {
    email: 'quiet.bicycle34@masked.example',
    forDomain: 'https://wheels.example',
    description: 'Repair, March',
    state: 'enabled',
    createdAt: ago(75),
    lastMessageAt: ago(31),
  },
  {
    email: 'copper.meadow12@masked.example',
    forDomain: 'https://cheap-tickets.example',
    description: 'Sold my address',
    state: 'disabled',
    createdAt: ago(210),
    lastMessageAt: ago(4),
  },
  {
    email: 'round.pebble63@masked.example',
    forDomain: 'https://garden-club.example',
    description: '',
    state: 'enabled',
    createdAt: ago(300),
    lastMessageAt: ago(20),
  },
  {
    email: 'velvet.anchor29@masked.example',
    forDomain: 'https://museum-of-maps.example',
    description: 'Newsletter',
    state: 'enabled',
    createdAt: ago(320),
  },
  {
    email: 'early.thistle45@masked.example',
    forDomain: 'https://lottery-win.example',
    description: '',
    state: 'deleted',
    createdAt: ago(400),
    lastMessageAt: ago(390),
  },
];
