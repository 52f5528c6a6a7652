import { beforeAll, describe, expect, test } from 'vitest';
import { type Seen, seeAll } from '../../scripts/detection/examples.ts';
import { compare, findMisjudged, readRecorded } from '../../scripts/detection/expectations.ts';
import { readOurs } from '../../scripts/detection/pages.ts';

describe('our own pages', () => {
  const pages = readOurs();
  let seen: Seen[];

  beforeAll(async () => {
    seen = await seeAll(pages);
  }, 300_000);

  test('are judged as recorded: no regression, and no improvement that is not recorded', () => {
    expect(compare(readRecorded(), findMisjudged(seen))).toEqual([]);
  });

  test('all say of at least one field what is expected and why', () => {
    const silent = pages.filter(({ body }) => !/data-expect=["'](?:offer|none|either)["'] /.test(body));
    const unexplained = pages.filter(
      ({ body }) => body.split('data-expect=').length !== body.split('data-why=').length,
    );
    expect([...silent, ...unexplained].map(({ id }) => id)).toEqual([]);
  });

  test('hold at least 20 checkouts, 20 forms with recipients, and 25 languages twice', () => {
    const inFolder = (folder: string) => pages.filter(({ id }) => id.startsWith(`${folder}/`));
    const languages = new Map<string, number>();
    for (const { lang } of inFolder('languages'))
      languages.set(lang ?? '', (languages.get(lang ?? '') ?? 0) + 1);
    expect(inFolder('checkout').length).toBeGreaterThanOrEqual(20);
    expect(inFolder('recipients').length).toBeGreaterThanOrEqual(20);
    expect([...languages.values()].filter((count) => count >= 2).length).toBeGreaterThanOrEqual(25);
  });
});
