import type { Bidi } from './firefox-bidi.ts';
import type { Point } from './geometry.ts';

/** Moves the mouse to a place of a context's viewport. */
export async function pointIn(bidi: Bidi, context: string, place: Point): Promise<void> {
  await pointer(bidi, context, [moveTo(place)]);
}

/**
 * Moves the mouse to a place of a context's viewport and clicks: the page sees trusted events. Only clicks of one call count
 * as a double or triple click.
 */
export async function clickIn(bidi: Bidi, context: string, place: Point, times = 1): Promise<void> {
  const click = [
    { type: 'pointerDown', button: 0 },
    { type: 'pause', duration: 30 },
    { type: 'pointerUp', button: 0 },
    { type: 'pause', duration: 60 },
  ];
  await pointer(bidi, context, [moveTo(place), ...Array.from({ length: times }, () => click).flat()]);
}

/** Types into whatever has the focus in a context. */
export async function typeIn(bidi: Bidi, context: string, text: string): Promise<void> {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
}

function moveTo({ x, y }: Point) {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 60 };
}

async function pointer(bidi: Bidi, context: string, actions: readonly object[]): Promise<void> {
  await bidi.send('input.performActions', {
    context,
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
}
