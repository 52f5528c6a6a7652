import { existsSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';

type Json = Record<string, unknown>;

const read = (browser: string): Json => JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8'));
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  'connect-src https: http://localhost:* http://127.0.0.1:*; ' +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'";

describe.each(['chrome', 'firefox'])('the built manifest for %s', (browser) => {
  const manifest = read(browser);

  test('asks for exactly these powers', () => {
    expect(manifest['permissions']).toEqual([
      'storage',
      'identity',
      'alarms',
      'contextMenus',
      'activeTab',
      'scripting',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ]);
    expect(manifest['host_permissions']).toEqual(['https://*.fastmail.com/*']);
    expect(manifest['optional_host_permissions']).toEqual([
      'https://*/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ]);
  });

  test('brings the page that opens at install', () => {
    expect(existsSync(`dist/${browser}/src/welcome/index.html`)).toBe(true);
  });

  test('shows nothing of itself to pages or to other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('lets our own pages load nothing from anywhere else', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: csp });
  });

  test('puts one self-contained script into pages', () => {
    expect(manifest['content_scripts']).toEqual([
      {
        matches: ['http://*/*', 'https://*/*'],
        js: [expect.stringMatching(/\.js$/)],
        all_frames: true,
        match_about_blank: true,
        run_at: 'document_idle',
      },
    ]);
  });

  test('shows the addresses beside the page in the way of its browser, and not before it is asked', () => {
    const page = 'src/sidebar/index.html';
    if (browser === 'chrome') {
      expect(manifest['side_panel']).toEqual({ default_path: page });
      expect(manifest).not.toHaveProperty('sidebar_action');
    } else {
      expect(manifest['sidebar_action']).toMatchObject({ default_panel: page, open_at_install: false });
      expect(manifest).not.toHaveProperty('side_panel');
    }
    expect(existsSync(`dist/${browser}/${page}`)).toBe(true);
    expect(manifest['omnibox']).toEqual({ keyword: 'mask' });
  });

  test('names only files that exist', () => {
    const named = JSON.stringify(manifest).match(/"(?:src|assets|icons)\/[^"]+"/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(
      named.map((file) => file.slice(1, -1)).filter((file) => !existsSync(`dist/${browser}/${file}`)),
    ).toEqual([]);
  });
});

test('Chrome gets a service worker, Firefox an event page', () => {
  expect(read('chrome')['background']).toEqual({
    service_worker: expect.stringMatching(/^assets\/.*\.js$/),
  });
  expect(read('firefox')['background']).toEqual({
    scripts: [expect.stringMatching(/^assets\/.*\.js$/)],
  });
});

test.each(['chrome', 'firefox'])(
  'the background for %s is a plain script, strict, that keeps to itself',
  (browser) => {
    const background = read(browser)['background'] as { service_worker?: string; scripts?: string[] };
    const code = readFileSync(
      `dist/${browser}/${background.service_worker ?? background.scripts?.[0]}`,
      'utf8',
    );
    // Module syntax does not compile here.
    expect(new Script(code)).toBeDefined();
    expect(code).toMatch(/^\(\(\)=>\{"use strict";/);
    expect(code.trimEnd()).toMatch(/\}\)\(\);$/);
  },
);

test('ids are pinned, so that redirect URIs stay the same', () => {
  expect(read('chrome')).toHaveProperty('key');
  expect(read('firefox')).toMatchObject({
    browser_specific_settings: { gecko: { id: 'bauta@bauta.example' } },
  });
});
