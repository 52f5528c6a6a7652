import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { limits as scriptLimits } from '../../scripts/bench/bundle/limits.ts';
import { filesBelow, packFiles } from '../../scripts/lib/archive.ts';

const read = (path: string) => readFileSync(path, 'utf8');

/** A script and everything it imports, as the browser would load it. */
function withImports(dist: string, file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = read(`${dist}/${file}`);
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
  const imports = [...text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)].map(
    (match) => match[1] ?? '',
  );
  return (
    text +
    imports
      .map((name) => withImports(dist, new URL(name, `file:///${folder}`).pathname.slice(1), seen))
      .join('\n')
  );
}

/**
 * Beside those of single scripts: pages with their styles in kB gzip, the package in kB of the zip. Every page of ours holds its own
 * copy of what it shares with others, so that it opens from one script.
 */
const limits = { popup: 38, options: 72, package: 533 } as const;

describe.each(['chrome', 'firefox'])('the built scripts for %s', (browser) => {
  const dist = `dist/${browser}`;
  const manifest = JSON.parse(read(`${dist}/manifest.json`));
  const content = read(`${dist}/${manifest.content_scripts[0].js[0]}`);
  const worker = read(`${dist}/${manifest.background.service_worker ?? manifest.background.scripts[0]}`);

  test('keep the content script and the worker apart', () => {
    expect(worker).toContain('fastmail.com/dev/maskedemail');
    expect(worker).not.toMatch(/\bdocument\.(createElement|querySelector|body|activeElement)\b/);
    expect(content).not.toContain('fastmail.com/dev/maskedemail');
    expect(content).not.toMatch(/^import\b|\bimport\(/m);
  });

  test.each([
    ['content script', () => content, scriptLimits['content script']],
    ['worker', () => worker, scriptLimits.worker],
  ])('the %s stays within its size', (_, text, limit) => {
    expect(gzipSync(text(), { level: 9 }).length / 1_000).toBeLessThanOrEqual(limit);
  });

  test.each([
    ['popup', limits.popup],
    ['options', limits.options],
  ])('the %s page stays within its size, scripts and styles together', (page, limit) => {
    const html = read(`${dist}/src/${page}/index.html`);
    const files = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(1);
    const seen = new Set<string>();
    const all = files.map((file) => withImports(dist, file, seen)).join('\n');
    expect(gzipSync(all, { level: 9 }).length / 1_000).toBeLessThanOrEqual(limit);
  });

  test('the whole package stays within its size', () => {
    expect(packFiles(filesBelow(dist)).length / 1_000).toBeLessThanOrEqual(limits.package);
  });

  test('hold no code that runs strings, and nothing of the test server', () => {
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    for (const file of scripts) {
      const text = read(`${dist}/${file}`);
      expect(/\beval\(|new Function\(|importScripts\(/.test(text), file).toBe(false);
      expect(/fmu1-demo|oidc-provider|ada@example\.test/.test(text), file).toBe(false);
    }
  });

  test('write no HTML, in pages or in the worker', () => {
    expect(/\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write/.test(content + worker)).toBe(
      false,
    );
  });
});

// Preact's own code could write HTML if it were asked to; ours never asks, and Trusted Types would refuse.
test('our sources never write HTML', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'),
  );
  const html = /innerHTML|outerHTML|insertAdjacentHTML|document\.write\b/i;
  expect(sources.filter((file) => html.test(read(`src/${file}`)))).toEqual([]);
});
