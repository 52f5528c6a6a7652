import { randomUUID } from 'node:crypto';
import { findMaskByEmail } from './masks.ts';
import type { Letter } from './state/state.ts';
import type { World } from './world.ts';

function outcomeFor(world: World, to: string): Letter['outcome'] {
  const mask = findMaskByEmail(world, to);
  if (!mask) {
    const known = world.state.users.some((user) => user.email === to.toLowerCase());
    return known ? 'delivered' : 'unknown';
  }
  if (mask.state === 'deleted') return 'bounced';
  if (mask.expiresAt && Date.parse(mask.expiresAt) <= world.clock.now()) return 'bounced';
  mask.lastMessageAt = world.clock.iso();
  if (mask.state === 'disabled') return 'trash';
  mask.state = 'enabled';
  return 'delivered';
}

/** Sends a letter to an address: the first one makes a `pending` mask `enabled`. */
export function sendLetter(world: World, letter: Pick<Letter, 'to' | 'from' | 'subject' | 'text'>): Letter {
  const sent: Letter = {
    ...letter,
    id: randomUUID(),
    receivedAt: world.clock.iso(),
    outcome: outcomeFor(world, letter.to.trim()),
  };
  world.state.letters.push(sent);
  return sent;
}
