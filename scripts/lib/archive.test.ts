import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFiles, sha256 } from './archive.ts';

const files = new Map([
  ['manifest.json', strToU8('{}')],
  ['assets/a.js', strToU8('1')],
]);

describe('packFiles', () => {
  it('gives the same bytes whatever the order and the day', () => {
    const reversed = new Map([...files].reverse());
    expect(sha256(packFiles(reversed))).toBe(sha256(packFiles(files)));
  });

  it('keeps paths and contents', () => {
    expect(unzipSync(packFiles(files))).toEqual(Object.fromEntries(files));
  });

  it('gives other bytes for another content', () => {
    const changed = new Map(files).set('assets/a.js', strToU8('2'));
    expect(sha256(packFiles(changed))).not.toBe(sha256(packFiles(files)));
  });
});
