import type { Alias } from '../domain/alias.ts';
import { indexOf, search } from '../domain/search/search-aliases.ts';

/** One line under the address bar. `content` is what Enter hands back; `address` and `about` are plain texts. */
export interface Suggestion {
  readonly content: string;
  readonly address: string;
  readonly about: string;
}

/** Browsers show no more than this many. */
const most = 5;

/** The addresses that fit what was typed, working ones first. */
export function suggest(aliases: readonly Alias[], typed: string): readonly Suggestion[] {
  const usable = aliases.filter(({ state }) => state !== 'deleted');
  const found = typed.trim() === '' ? [] : search(usable.map(indexOf), typed);
  const working = found.filter(({ alias }) => alias.state !== 'disabled');
  const others = found.filter(({ alias }) => alias.state === 'disabled');
  return [...working, ...others].slice(0, most).map(({ alias, site }) => ({
    content: alias.email,
    address: alias.email,
    about: [site, alias.description].filter(Boolean).join(' · '),
  }));
}

/** Handed back by the line that makes a new address; no e-mail address begins so. */
const newPrefix = 'new: ';

export const newSuggestion = (typed: string): string => newPrefix + typed.trim();

/** What our page is to show, as its address's query, for a line that was chosen or a text that was typed. */
export function pageFor(entered: string): string {
  const text = entered.trim();
  if (text.startsWith(newPrefix.trim())) return query('new', text.slice(newPrefix.trim().length).trim());
  return /^[^\s@]+@[^\s@]+$/.test(text) ? query('address', text) : query('search', text);
}

const query = (name: string, value: string) => `?${new URLSearchParams({ [name]: value })}`;

/** Chrome reads descriptions as XML, which knows five characters by name; others that XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
  };
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (character) => `&${names[character]};`);
}
