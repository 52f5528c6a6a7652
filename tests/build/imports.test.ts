import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doors, packages, rooms } from './rooms.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !/\.test\.tsx?$/.test(file));

const pattern =
  /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+'([^']+)'|import\(\s*'([^']+)'|(?:^|\n)import\s+'([^']+)'/g;

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

const roomOf = (file: string) => file.split('/')[1] ?? '';
const edges = files.flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })));
const inner = edges
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map(({ file, specifier }) => ({ file, target: normalize(join(dirname(file), specifier)) }))
  .filter(({ target }) => target.startsWith('src/') && target.split('/').length > 2);

describe('the rooms', () => {
  test('are drawn in the architecture as they are', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    const drawn = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(
      ([, room = '', may = '']) => [room, may === 'nothing' ? [] : may.split(', ').sort()],
    );
    const known = Object.entries(rooms).map(([room, may]) => [room, [...may].sort()]);
    expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(known));
  });

  test('are all on the map', () => {
    const found = new Set(files.map(roomOf).filter((room) => !room.includes('.')));
    expect([...found].filter((room) => !(room in rooms))).toEqual([]);
    expect(edges.length).toBeGreaterThan(100);
  });

  test('import only along the map’s arrows', () => {
    const wrong = inner.filter(({ file, target }) => {
      const from = roomOf(file);
      const to = roomOf(target);
      return from !== to && !rooms[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  test('enter each other only by the doors that are open to them', () => {
    const wrong = doors.flatMap(({ from, to, why }) =>
      inner
        .filter(({ file, target }) => from.test(file) && to.test(target))
        .map((edge) => ({ ...edge, why })),
    );
    expect(wrong).toEqual([]);
  });

  test('keep each package where it belongs', () => {
    const wrong = edges.filter(({ file, specifier }) => {
      if (specifier.startsWith('.')) return false;
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      return !packages[name]?.test(file);
    });
    expect(wrong).toEqual([]);
  });

  test('have no files that have grown past one idea', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });
});
