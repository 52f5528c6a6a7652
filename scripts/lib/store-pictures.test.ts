import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPictureFaults, madeFrom, pictureSizes } from './store-pictures.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bauta-pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function draw(name: string, width: number, height: number): void {
  const head = Buffer.alloc(33);
  head.write('\x89PNG\r\n\x1a\n', 'latin1');
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  writeFileSync(join(folder, name), head);
}

function drawAll(): void {
  for (const [name, [width, height]] of Object.entries(pictureSizes)) draw(name, width, height);
  writeFileSync(join(folder, madeFrom), 'today\n');
}

test('pictures of today’s build and of the right sizes are fine', () => {
  drawAll();
  expect(findPictureFaults(folder, 'today')).toEqual([]);
});

test('a picture of another size, a missing one, and pictures of another build are told', () => {
  drawAll();
  draw('tile-440x280.png', 440, 281);
  rmSync(join(folder, '2-panel.png'));
  expect(findPictureFaults(folder, 'tomorrow')).toEqual([
    'the pictures for the stores are of another build: npm run pictures',
    '2-panel.png is missing, not 1280 × 800',
    'tile-440x280.png is 440 × 281, not 440 × 280',
  ]);
});

test('no pictures at all are one fault', () => {
  expect(findPictureFaults(folder, 'today')).toEqual([
    'there are no pictures for the stores: npm run pictures',
  ]);
});
