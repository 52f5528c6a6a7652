import type { Mask, User } from './state/state.ts';
import { prefixedLocalPart, randomLocalPart } from './state/words.ts';
import type { World } from './world.ts';

const firstId = 147_572_599;

/** A `pending` address without mail lives this long. */
export const pendingLifetime = 24 * 3600 * 1000;

/** Ends the `pending` addresses whose day is over. Called before every look at the masks. */
export function expirePending(world: World): void {
  const { state, clock, quirks } = world;
  const over = (mask: Mask) =>
    mask.state === 'pending' && clock.now() - Date.parse(mask.createdAt) >= pendingLifetime;
  if (!state.masks.some(over)) return;
  if (quirks.expired === 'gone') {
    state.masks = state.masks.filter((mask) => !over(mask));
  } else {
    for (const mask of state.masks) if (over(mask)) mask.state = 'deleted';
  }
}

/** A person's masks in order of creation, of every state. */
export function masksOf(world: World, userId: string): readonly Mask[] {
  expirePending(world);
  return world.state.masks.filter((mask) => mask.userId === userId);
}

/** Masks by id, per list; built anew when the list was replaced or has grown. Bulk changes to 10,000 masks need it. */
const indexes = new WeakMap<readonly Mask[], ReadonlyMap<string, Mask>>();

function indexOf(masks: readonly Mask[]): ReadonlyMap<string, Mask> {
  const known = indexes.get(masks);
  if (known && known.size === masks.length) return known;
  const index = new Map(masks.map((mask) => [mask.id, mask]));
  indexes.set(masks, index);
  return index;
}

/** One mask of a person. It does not look for expired ones: a method does that once, not once an id. */
export function findMask({ state }: World, userId: string, id: string): Mask | undefined {
  const mask = indexOf(state.masks).get(id);
  return mask?.userId === userId ? mask : undefined;
}

/** The mask behind an address, if it is one of ours. */
export function findMaskByEmail(world: World, email: string): Mask | undefined {
  expirePending(world);
  const wanted = email.trim().toLowerCase();
  return world.state.masks.find((mask) => mask.email === wanted);
}

const fastmailLocalPart = (prefix: string) => (prefix === '' ? randomLocalPart() : prefixedLocalPart(prefix));

function freshEmail(world: World, localPart: () => string, domain: string): string {
  for (;;) {
    const email = `${localPart()}@${domain}`;
    if (!world.state.usedEmails.includes(email)) return email;
  }
}

/** What a new mask is made of. */
export interface MaskSeed extends Partial<Omit<Mask, 'userId'>> {
  readonly domain?: string;
  /** Draws the local part; Fastmail's way where absent. */
  readonly localPart?: (prefix: string) => string;
}

/** Makes a mask and keeps it. Nothing is checked here. */
export function addMask(world: World, user: User, seed: MaskSeed): Mask {
  const { domain = user.maskDomain, localPart = fastmailLocalPart, ...given } = seed;
  const prefix = given.emailPrefix ?? '';
  const mask: Mask = {
    id: `masked-${firstId + world.state.usedEmails.length}`,
    userId: user.id,
    email: given.email ?? freshEmail(world, () => localPart(prefix), domain),
    state: 'pending',
    forDomain: '',
    description: '',
    url: null,
    createdAt: world.clock.iso(),
    createdBy: '',
    lastMessageAt: null,
    emailPrefix: '',
    ...given,
  };
  world.state.masks.push(mask);
  world.state.usedEmails.push(mask.email);
  return mask;
}
