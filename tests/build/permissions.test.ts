import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/stores/permissions.md', 'utf8');
const explained = [...page.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
);

/** Every power that either package asks for, however it asks. */
function powersOf(browser: string): string[] {
  const manifest = JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8')) as Record<
    string,
    string[]
  >;
  const lists = ['permissions', 'host_permissions', 'optional_permissions', 'optional_host_permissions'];
  return lists.flatMap((list) => manifest[list] ?? []);
}

test('every permission of both packages is explained to the stores, and no other', () => {
  const asked = new Set(['chrome', 'firefox'].flatMap(powersOf));
  expect([...asked].filter((name) => !explained.includes(name))).toEqual([]);
  const contentScripts = ['content_scripts', 'http://*/*', 'https://*/*'];
  expect(explained.filter((name) => !asked.has(name) && !contentScripts.includes(name))).toEqual([]);
});
