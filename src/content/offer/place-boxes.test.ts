import { describe, expect, it } from 'vitest';
import { markSize, placeMark, placePanel } from './place-boxes.ts';

const viewport = { width: 1000, height: 800 };
const field = { x: 100, y: 200, width: 300, height: 40 };

describe('placeMark', () => {
  it('sits inside the inline end, centred', () => {
    expect(placeMark(field, [], false, viewport)).toEqual({ x: 368, y: 208, width: 24, height: 24 });
  });

  it('sits inside the left end where text runs from right to left', () => {
    expect(placeMark(field, [], true, viewport)?.x).toBe(108);
  });

  it('shifts inwards past what stands at the end', () => {
    const taken = [{ x: 372, y: 208, width: 20, height: 20 }];
    expect(placeMark(field, taken, false, viewport)?.x).toBe(340);
  });

  it('goes outside where three places inside are taken', () => {
    const taken = [{ x: 300, y: 208, width: 100, height: 20 }];
    expect(placeMark(field, taken, false, viewport)?.x).toBe(404);
  });

  it('goes below where outside is no room either', () => {
    const narrow = { x: 0, y: 200, width: 320, height: 40 };
    const taken = [{ x: 200, y: 200, width: 120, height: 40 }];
    expect(placeMark(narrow, taken, false, { width: 320, height: 600 })).toMatchObject({
      x: 296,
      y: 242,
    });
  });

  it('goes above where below is no room either', () => {
    const narrow = { x: 0, y: 200, width: 60, height: 40 };
    const taken = [
      { x: 30, y: 200, width: 30, height: 40 },
      { x: 60, y: 200, width: 80, height: 40 },
    ];
    const next = { x: 0, y: 245, width: 300, height: 40 };
    expect(placeMark(narrow, taken, false, viewport)).toMatchObject({ x: 36, y: 242 });
    expect(placeMark(narrow, [...taken, next], false, viewport)).toMatchObject({ x: 36, y: 174 });
    expect(placeMark(narrow, taken, false, { width: 1000, height: 250 })).toMatchObject({ x: 36, y: 174 });
  });

  it('stands beside the narrow field of vertical writing', () => {
    const upright = { x: 100, y: 200, width: 22, height: 200 };
    expect(placeMark(upright, [], false, viewport)).toMatchObject({ x: 126, y: 288 });
  });

  it('never covers the first half of a short field', () => {
    const short = { ...field, width: 44 };
    expect(placeMark(short, [], false, viewport)?.x).toBe(short.x + short.width + 4);
  });

  it('keeps its size in a field that is lower than itself', () => {
    expect(placeMark({ ...field, height: 16 }, [], false, viewport)).toMatchObject({
      y: 196,
      height: markSize,
    });
  });

  it('does not show in a field too small to be one', () => {
    expect(placeMark({ ...field, width: 1, height: 1 }, [], false, viewport)).toBeNull();
  });
});

describe('placePanel', () => {
  const panel = { width: 320, height: 240 };

  it('opens below the field, ends aligned', () => {
    expect(placePanel(field, panel, false, viewport)).toEqual({ x: 80, y: 246, above: false });
  });

  it('opens above where there is no room below', () => {
    expect(placePanel({ ...field, y: 700 }, panel, false, viewport)).toEqual({ x: 80, y: 454, above: true });
  });

  it('keeps clear of the next field where that is asked for', () => {
    expect(placePanel(field, { width: 200, height: 52 }, false, viewport, true)).toMatchObject({
      y: 142,
      above: true,
    });
  });

  it('stays inside a small viewport', () => {
    const { x, y } = placePanel(
      { x: 0, y: 100, width: 320, height: 40 },
      { width: 304, height: 300 },
      false,
      {
        width: 320,
        height: 320,
      },
    );
    expect(x).toBe(8);
    expect(y).toBe(12);
  });

  it('leaves the mark free where it must lie over the field', () => {
    const middle = { x: 100, y: 140, width: 300, height: 40 };
    const low = { width: 600, height: 340 };
    expect(placePanel(middle, panel, false, low)).toEqual({ x: 40, y: 92, above: false });
    expect(placePanel(middle, panel, true, low).x).toBe(140);
  });

  it('aligns with the left end where text runs from right to left', () => {
    expect(placePanel(field, panel, true, viewport).x).toBe(100);
  });
});
