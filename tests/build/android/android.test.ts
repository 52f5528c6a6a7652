import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

test('the background starts where Firefox for Android lacks menus, commands, the omnibox and sidebars', () => {
  const { background } = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8'));
  const entry = pathToFileURL(resolve('dist/firefox', background.scripts[0])).href;
  const faults = execFileSync(process.execPath, ['tests/build/android/start-background.mjs', entry], {
    encoding: 'utf8',
    timeout: 15_000,
  });
  expect(JSON.parse(faults)).toEqual([]);
});

test('the package says from which Firefox for Android on it works', () => {
  const manifest = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8'));
  expect(manifest.browser_specific_settings.gecko_android).toEqual({ strict_min_version: '128.0' });
});
