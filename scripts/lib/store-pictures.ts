import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, packFiles, sha256 } from './archive.ts';

/**
 * What the stores show, in CSS pixels: five pictures of 1280 × 800 at most, a tile and a marquee
 * (https://developer.chrome.com/docs/webstore/images; Edge asks for the same, Mozilla takes the first five).
 */
export const pictureSizes: Readonly<Record<string, readonly [width: number, height: number]>> = {
  '1-mark.png': [1280, 800],
  '2-panel.png': [1280, 800],
  '3-list.png': [1280, 800],
  '4-settings.png': [1280, 800],
  '5-dark.png': [1280, 800],
  'tile-440x280.png': [440, 280],
  'marquee-1400x560.png': [1400, 560],
};

/** Beside the pictures: the hash of the built extension that they were taken of. */
export const madeFrom = 'made-from.txt';

/** The hash of `dist/chrome` as it is now. */
export const builtHash = (root: string): string => sha256(packFiles(filesBelow(join(root, 'dist/chrome'))));

/** What is wrong with the pictures in a folder, one sentence each; `built` is the hash of today's extension. */
export function findPictureFaults(folder: string, built: string): string[] {
  const note = join(folder, madeFrom);
  if (!existsSync(note)) return ['there are no pictures for the stores: npm run pictures'];
  const old = readFileSync(note, 'utf8').trim() !== built;
  const faults = old ? ['the pictures for the stores are of another build: npm run pictures'] : [];
  for (const [name, wanted] of Object.entries(pictureSizes)) {
    const file = join(folder, name);
    const size = existsSync(file) ? sizeOf(readFileSync(file)) : [];
    if (size.join() !== wanted.join()) {
      faults.push(`${name} is ${size.join(' × ') || 'missing'}, not ${wanted.join(' × ')}`);
    }
  }
  return faults;
}

/** Width and height as a PNG's first chunk tells them (https://www.w3.org/TR/png-3/#11IHDR). */
function sizeOf(png: Buffer): readonly number[] {
  return png.toString('latin1', 12, 16) === 'IHDR' ? [png.readUInt32BE(16), png.readUInt32BE(20)] : [];
}
