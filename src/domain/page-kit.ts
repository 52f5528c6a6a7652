// What every page's part of ours works with (`content/page-kit.ts` tells what), kept as texts in `storage.local`, so that no page pays for it
// before the first field, and reading it wakes no background. The texts are of one build: its content script knows the digest of the first,
// which knows those of the others.

/** The parts, by the keys under which storage holds them: what every mark needs, words in other letters than Latin, and the panel. */
export const pageKitParts = ['kit', 'kitWords', 'kitPanel'] as const;
export type PageKitPart = (typeof pageKitParts)[number];

/** The text of every part. */
export type PageKitTexts = Readonly<Record<PageKitPart, string>>;

/** Where storage holds the mark's name, in the language in which the browser has our texts. */
export const markNameKey = 'markName';

/** Where the package holds the parts, for the background alone. */
export const pageKitFile = 'page-kit.json';
