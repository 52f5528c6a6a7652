import { sleep, waitFor } from '../../e2e/harness/wait.ts';
import type { Person, Spot } from '../person.ts';

/** Longer than the gate's dwell: a press after this time counts at once. */
export const afterDwell = 350;

const mark = /^New masked address for this site$/;

/** Waits until a button (or another role) of ours is drawn. */
export function see(person: Person, name: string | RegExp, role = 'button'): Promise<Spot> {
  return waitFor(`a ${role} named ${name}`, () => person.find(name, role));
}

export function seeMark(person: Person): Promise<Spot> {
  return see(person, mark);
}

/** Where a mark that should not come stands after all, once it had time to come. */
export async function markAfterAll(person: Person): Promise<string | null> {
  await sleep(350);
  return (await person.find(mark)) ? 'the mark showed' : null;
}

/** From the field to an open panel with its address, dwell over; tells where "Use it" stands. */
export async function openPanel(person: Person, selector = '#email', frame?: string): Promise<Spot> {
  await person.click(selector, frame);
  await person.press(await seeMark(person));
  const use = await see(person, 'Use it');
  await waitFor('the address', async () =>
    /@masked\.example/.test((await person.reads()).replace(/\s/g, '')),
  );
  await sleep(afterDwell);
  // The panel may have slid or grown since.
  return (await person.find('Use it')) ?? use;
}

/** The page begins its attack now. */
export function begin(person: Person): Promise<unknown> {
  return person.run('hostile.begin()');
}

/** What the page itself says of its success, or what stands in a field that should be empty. */
export async function verdict(person: Person): Promise<string | null> {
  return person.run<string | null>('hostile.won');
}

/** Whether anything was filled or claimed. */
export async function taken(person: Person): Promise<string | null> {
  await sleep(400);
  if ((await person.value()).includes('@')) return 'the field was filled';
  return (await person.claimed()).length > 0 ? 'an address was claimed' : verdict(person);
}

/** Whether a press on "Use it", wherever it stands now, fills the field. */
export async function stillWorks(person: Person): Promise<string | null> {
  await person.press(await see(person, 'Use it'));
  try {
    await waitFor('the address', async () => /@masked\.example$/.test(await person.value()), 3_000);
    return null;
  } catch {
    return 'the panel could not be used any more';
  }
}

/** A spot without its rim, where the page shines through round corners and shadows. */
export function inside({ x, y, width, height }: Spot, rim = 12): Spot {
  return { x: x + rim, y: y + rim, width: width - 2 * rim, height: height - 2 * rim };
}
