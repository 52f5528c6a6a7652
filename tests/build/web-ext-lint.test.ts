import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

interface Report {
  readonly errors: readonly { readonly code: string; readonly message: string }[];
  readonly warnings: readonly { readonly code: string; readonly file?: string }[];
}

/** What Mozilla's own linter says of the package. Each warning that stands is explained in `docs/testing.md`. */
function lint(): Report {
  const args = ['web-ext', 'lint', '--source-dir=dist/firefox', '--output=json', '--no-config-discovery'];
  try {
    return JSON.parse(
      execFileSync('npx', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    ) as Report;
  } catch (error) {
    // It exits with 1 where it found errors; the report says which.
    const { stdout } = error as { readonly stdout?: string };
    if (stdout) return JSON.parse(stdout) as Report;
    throw error;
  }
}

describe('web-ext lint on the package for Firefox', () => {
  const report = lint();

  test('finds no error', () => {
    expect(report.errors).toEqual([]);
  });

  test('warns of nothing but what is explained', () => {
    expect(report.warnings.map(({ code }) => code).sort()).toEqual([
      'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
      'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION',
      // Preact, once in each page.
      ...Array.from({ length: 4 }, () => 'UNSAFE_VAR_ASSIGNMENT'),
    ]);
  });
});
