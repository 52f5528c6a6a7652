import type { Point } from './geometry.ts';
import { sleep } from './wait.ts';

/** The parts of a mouse that Playwright and Puppeteer share. */
export interface Mouse {
  move(x: number, y: number, options?: { steps?: number }): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
}

/** Moves the mouse to a place in a few steps, as a hand does. */
export async function pointAt(mouse: Mouse, place: Point): Promise<void> {
  await mouse.move(place.x, place.y, { steps: 4 });
}

/** Moves the mouse to a place, then presses and releases its button: the browser sees trusted events. */
export async function clickAt(mouse: Mouse, place: Point): Promise<void> {
  await pointAt(mouse, place);
  await mouse.down();
  await sleep(30);
  await mouse.up();
}
