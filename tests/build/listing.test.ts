import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessages } from './locales.ts';

const page = readFileSync('docs/stores/listing.md', 'utf8');

/** What stands under a heading of the page, up to the next. */
function under(heading: string): string {
  const [, text] = new RegExp(`^## ${heading}.*\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(page) ?? [];
  return text?.trim() ?? '';
}

/**
 * Chrome: name 75, summary 132 (the manifest's description), description 16,000 signs. Mozilla: name 50, summary 250, description
 * 15,000. Edge: description between 250 and 10,000. The narrowest holds.
 */
describe('the listing fits into every store', () => {
  it('with its name', () => {
    expect(under('Name')).toBe(readMessages('en')['extensionName']?.message);
    expect(under('Name').length).toBeLessThanOrEqual(45);
  });

  it('with its summary, which is what the package says', () => {
    expect(under('Summary')).toBe(readMessages('en')['extensionDescription']?.message);
    expect(under('Summary').length).toBeLessThanOrEqual(132);
  });

  it('with its description', () => {
    expect(under('Description').length).toBeGreaterThanOrEqual(250);
    expect(under('Description').length).toBeLessThanOrEqual(10_000);
  });

  it('and says that we are nobody’s', () => {
    expect(under('Description')).toContain('not affiliated with Fastmail');
  });
});
