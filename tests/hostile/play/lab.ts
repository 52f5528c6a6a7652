import type { EmbeddedServer } from '../../server/start.ts';
import { type Attack, type BrowserName, idOf } from '../attack.ts';
import type { Person } from '../person.ts';
import { originOf } from '../routes.ts';

/** A browser with the built extension in it, signed in, and the hostile site before it. */
export interface Lab {
  readonly browser: BrowserName;
  readonly server: EmbeddedServer;
  /** Opens a page of the hostile site in a fresh tab and lets a person loose on it. */
  visit(url: string): Promise<{ readonly person: Person; close(): Promise<void> }>;
  /** All that stands in the storage that content scripts can read, or could in the other browser. */
  stored(): Promise<string>;
  /** What the extension complained about since the last question. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Plays one attack; tells how it succeeded, or null where it was held off. */
export async function playAttack(lab: Lab, attack: Attack): Promise<string | null> {
  const { person, close } = await lab.visit(urlOf(lab.server, attack));
  try {
    const how = await attack.play(person);
    const complaints = await lab.complaints();
    return how ?? (complaints.length > 0 ? `the extension complains: ${complaints.join('; ')}` : null);
  } finally {
    await close();
  }
}

/** Where an attack's page is; `asked`: the page waits to be told to begin. */
export function urlOf(server: EmbeddedServer, attack: Attack): string {
  return `${originOf(idOf(attack), new URL(server.urls.shop).port)}/hostile/${idOf(attack)}?asked`;
}

/** Addresses that the server keeps for the site of an attack's page, the unclaimed spare left out. */
export function claimedAt(server: EmbeddedServer, url: string): string[] {
  const { host } = new URL(url);
  return server.control
    .masks()
    .filter(({ forDomain, state }) => state === 'enabled' && forDomain.includes(host))
    .map(({ email }) => email);
}
