import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const read = (file: string) => readFileSync(file, 'utf8');
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
const { packages, lockfileVersion } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, Locked>;
  lockfileVersion: number;
};

describe('the lock file', () => {
  const locked = Object.entries(packages).filter(([path]) => path !== '');

  test('pins every package to bytes, from a registry and nowhere else', () => {
    expect(lockfileVersion).toBe(3);
    expect(locked.length).toBeGreaterThan(100);
    const odd = locked.filter(
      ([, { integrity, resolved, link }]) =>
        link === true ||
        !/^sha512-/.test(integrity ?? '') ||
        (resolved !== undefined && !/^https:/.test(resolved)),
    );
    // What a package bundles within its own archive has no archive of its own.
    expect(odd.filter(([path]) => !isBundled(path)).map(([path]) => path)).toEqual([]);
  });

  test('needs no code of a package to run at install time', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });
});

function isBundled(path: string): boolean {
  return (packages[path] as { inBundle?: boolean } | undefined)?.inBundle === true;
}

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  const licences = read(`dist/${browser}/licences.md`);
  const bundled = [...licences.matchAll(/^## (\S+) - \S+ \(([^)]+)\)/gm)].map(
    ([, name = '', licence = '']) => ({
      name,
      licence,
    }),
  );

  test('lists the licence of every library in it, and they are free ones', () => {
    const names = new Set(bundled.map(({ name }) => name));
    expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
    expect(
      bundled.filter(({ licence }) => !/^(MIT|ISC|MPL-2\.0|Apache-2\.0|BSD-[23]-Clause|0BSD)$/.test(licence)),
    ).toEqual([]);
  });

  test('names what else is in it', () => {
    expect(existsSync(`dist/${browser}/NOTICE.md`)).toBe(true);
    expect(read(`dist/${browser}/NOTICE.md`)).toContain('Public Suffix List');
  });
});
