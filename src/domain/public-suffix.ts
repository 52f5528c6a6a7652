import { publicSuffixes } from './public-suffixes.ts';

const known = new Map<string, ReadonlySet<string>>();

/** What the list says of the labels directly under a name; read from it when first asked for. */
function entriesUnder(name: string): ReadonlySet<string> {
  const read = known.get(name);
  if (read) return read;
  const start = publicSuffixes.indexOf(`;${name} `);
  const text =
    start < 0 ? '' : publicSuffixes.slice(start + name.length + 2, publicSuffixes.indexOf(';', start + 1));
  const entries = new Set(text.split(' '));
  known.set(name, entries);
  return entries;
}

/**
 * Under how many labels of a host name anybody can register a name: 1 for `shop.example`, 2 for `shop.co.uk` and for
 * `alice.github.io`. The algorithm is the Public Suffix List's own (https://github.com/publicsuffix/list/wiki/Format): the
 * longest rule that fits, an exception before all, `*` where none fits. Takes labels in ASCII and lower case.
 */
export function countSuffixLabels(labels: readonly string[]): number {
  let [count, name] = [1, labels.at(-1) ?? ''];
  for (let first = labels.length - 2; first >= 0; first -= 1) {
    const label = labels[first] ?? '';
    const entries = entriesUnder(name);
    if (entries.has(`!${label}`)) return labels.length - first - 1;
    if (entries.has(label) || entries.has('*')) count = labels.length - first;
    if (!entries.has(`${label}.`)) break;
    name = `${label}.${name}`;
  }
  return count;
}
