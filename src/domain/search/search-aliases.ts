import type { Alias } from '../alias.ts';
import { siteLabel } from '../site-label.ts';
import { roughMatcher } from './rough-matcher.ts';

/** An alias with the text it is found by, and what the list sorts by. */
export interface Indexed {
  readonly alias: Alias;
  readonly site: string;
  /** Address, site and description in lower case. */
  readonly text: string;
}

/** Makes its words when they are first asked for: a list of ten thousand is drawn before most of them are. */
class Entry implements Indexed {
  readonly alias: Alias;
  #site: string | undefined;
  #text: string | undefined;

  constructor(alias: Alias) {
    this.alias = alias;
  }

  get site(): string {
    this.#site ??= siteLabel(this.alias.forDomain);
    return this.#site;
  }

  get text(): string {
    this.#text ??= `${this.alias.email}\n${this.site}\n${this.alias.description}`.toLowerCase();
    return this.#text;
  }
}

const indexed = new WeakMap<Alias, Indexed>();

/** The index entry of an alias; an alias that did not change keeps its entry. */
export function indexOf(alias: Alias): Indexed {
  const known = indexed.get(alias);
  if (known) return known;
  const entry = new Entry(alias);
  indexed.set(alias, entry);
  return entry;
}

/**
 * The entries that hold every word of the query, in any order; best first, else as they came. Where no entry does, words
 * of four letters and more may be misspelt.
 */
export function search(entries: readonly Indexed[], query: string): readonly Indexed[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return entries;
  const exact = entries.filter(({ text }) => words.every((word) => text.includes(word)));
  if (exact.length === 0) {
    const rough = (matchers: readonly ((text: string) => boolean)[]) =>
      entries.filter(({ text }) => matchers.every((occurs) => occurs(text)));
    // A word that occurs somewhere as it is typed is no slip, so it is taken at its word first.
    const isSpelt = (word: string) => entries.some(({ text }) => text.includes(word));
    const careful = rough(
      words.map((word) => (isSpelt(word) ? (text: string) => text.includes(word) : roughMatcher(word))),
    );
    return careful.length > 0 ? careful : rough(words.map(roughMatcher));
  }
  const begins = ({ text, site }: Indexed) => text.startsWith(first) || site.toLowerCase().startsWith(first);
  const best = exact.filter(begins);
  if (best.length === 0 || best.length === exact.length) return exact;
  return [...best, ...exact.filter((entry) => !begins(entry))];
}
