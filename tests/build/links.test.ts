import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const under = (folder: string, recursive: boolean) =>
  readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
const pages = [
  ...under('.', false),
  ...['docs', 'public', '.github', 'tests/server'].flatMap((folder) => under(folder, true)),
];
/** A path of this repository; names in capitals (`XX`) stand for another. */
const ours = /^(?!.*\/[A-Z]{2,}\b)(?:src|tests|scripts|docs|public|\.github)\/[\w./-]*$/;

/** The anchors that a page's headings make, as GitHub spells them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('there are pages to read', () => {
  expect(pages.length).toBeGreaterThan(30);
});

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```/gm, '');

  test('leads nowhere that is not there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)/gm)].map(
      ([, inline, named]) => inline ?? named ?? '',
    );
    const dead = links.filter((link) => {
      if (/^(?:https?|mailto):/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
    });
    expect(dead).toEqual([]);
  });

  test('names no file of ours that is not there', () => {
    const named = [...text.matchAll(/`([^`\s]+)`/g)]
      .map(([, name = '']) => name)
      .filter((name) => ours.test(name));
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });
});
