// Writes src/domain/public-suffixes.ts from the Public Suffix List as tldts carries it: `npx tsx scripts/public-suffixes.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The list as tldts packs it: nodes with a flag where a rule ends, edges with a label and the node they lead to. */
interface Trie {
  readonly nodeFlags: Uint8Array;
  readonly edgeStart: Uint16Array;
  readonly edgeLength: Uint8Array;
  readonly edgeChild: Uint16Array;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

const folder = new URL('../node_modules/tldts/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { version: string };
const trie = (await import(
  pathToFileURL(fileURLToPath(new URL('dist/es6/src/data/trie.js', folder))).href
)) as Trie;

const labels: string[] = [];
let offset = 0;
for (const length of trie.edgeLength) {
  labels.push(trie.labelText.slice(offset, offset + length));
  offset += length;
}

/** Every rule below a node, its labels from the right: `['uk', 'co']`. */
function* rulesOf(node: number, path: readonly string[] = []): Generator<readonly string[]> {
  if (trie.nodeFlags[node] && path.length > 0) yield path;
  for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
    yield* rulesOf(trie.edgeChild[edge] ?? 0, [...path, labels[edge] ?? '']);
  }
}

/** As `URL` writes it in a host name; the end keeps a number from being taken for an address. */
const ascii = (label: string) =>
  label === '*' ? label : new URL(`http://${label}.example`).hostname.replace(/\.example$/, '');

/** What stands directly under a name, in the form of the list that is written. */
const under = new Map<string, Set<string>>();
function put(parent: string, entry: string): void {
  under.set(parent, (under.get(parent) ?? new Set()).add(entry));
}
function keep(path: readonly string[], mark: string): void {
  // That a name without any rule is a suffix is the list's default.
  path.map(ascii).forEach((label, depth, labels) => {
    const parent = labels.slice(0, depth).reverse().join('.');
    if (depth > 0) put(parent, depth === labels.length - 1 ? mark + label : `${label}.`);
  });
}
for (const path of rulesOf(trie.rulesRoot)) keep(path, '');
for (const path of rulesOf(trie.exceptionsRoot)) keep(path, '!');

const lines = [...under]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([parent, entries]) => `${parent} ${[...entries].sort().join(' ')}`);
const text = `// Made by scripts/public-suffixes.ts from the Public Suffix List (https://publicsuffix.org, Mozilla Public License 2.0)
// as carried by tldts ${version}. Do not edit.

/**
 * The rules by what they stand under: a semicolon, a name, then the labels directly under it that make a rule, in ASCII. A dot after a
 * label tells that the list goes on under it, an exclamation mark before it that it is an exception. A single string, because every start
 * of the background reads it and most need none of it: the browser skips a string without looking inside.
 */
export const publicSuffixes =
  ';${lines.join(';')};';
`;
writeFileSync(new URL('../src/domain/public-suffixes.ts', import.meta.url), text);
console.log(
  `${lines.length} names with something under them, ${[...under.values()].reduce((sum, { size }) => sum + size, 0)} entries`,
);
