import { publicSuffixes } from './public-suffixes.ts';

const known = new Map<string, ReadonlySet<string>>();

/** The rules under one top-level domain; read from the list when they are first asked for. */
function rulesOf(top: string): ReadonlySet<string> {
  const read = known.get(top);
  if (read) return read;
  const start = publicSuffixes.indexOf(`;${top} `);
  const text =
    start < 0 ? '' : publicSuffixes.slice(start + top.length + 2, publicSuffixes.indexOf(';', start + 1));
  const rules = new Set(text.split(' '));
  known.set(top, rules);
  return rules;
}

/**
 * Under how many labels of a host name anybody can register a name: 1 for `shop.example`, 2 for `shop.co.uk` and for
 * `alice.github.io`. The algorithm is the Public Suffix List's own (https://github.com/publicsuffix/list/wiki/Format): the
 * longest rule that fits, an exception before all, `*` where none fits. Takes labels in ASCII and lower case.
 */
export function countSuffixLabels(labels: readonly string[]): number {
  const rules = rulesOf(labels.at(-1) ?? '');
  for (let first = 0; first < labels.length - 1; first += 1) {
    const rest = labels.slice(first, -1).join('.');
    if (rules.has(`!${rest}`)) return labels.length - first - 1;
    const above = rest.slice(rest.indexOf('.') + 1);
    const wildcard = first === labels.length - 2 ? '*' : `*.${above}`;
    if (rules.has(rest) || rules.has(wildcard)) return labels.length - first;
  }
  return 1;
}
