import type { Alias, AliasState } from '../../domain/alias.ts';
import { type FileKind, fileName, fileTypes, toFile } from '../../domain/export/address-file.ts';

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

/** Hands a file to the person, as if a link to it was clicked. It never leaves the machine. */
export function download(kind: FileKind, aliases: readonly Alias[], account: string): void {
  const now = Date.now();
  const url = URL.createObjectURL(new Blob([toFile(kind, aliases, account, now)], { type: fileTypes[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(kind, now);
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
