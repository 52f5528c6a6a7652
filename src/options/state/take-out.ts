import type { Alias, AliasState } from '../../domain/alias.ts';

/** Which addresses are exported. */
export interface Selection {
  readonly states: ReadonlySet<AliasState>;
  /** Words that all have to be in address, site or description; empty: all. */
  readonly words: string;
}

/** The addresses that a selection takes. */
export function selectAliases(aliases: readonly Alias[], { states, words }: Selection): readonly Alias[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return aliases.filter(({ state, email, forDomain, description }) => {
    const text = `${email} ${forDomain} ${description}`.toLowerCase();
    return states.has(state) && wanted.every((word) => text.includes(word));
  });
}
