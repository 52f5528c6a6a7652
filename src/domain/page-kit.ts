/**
 * What every page's part of ours works with, kept as a text under one key of `storage.local`, so that no page pays for it before
 * the first field, and reading it wakes no background. The text is of one build: its content script knows the digest.
 */
export interface PageKit {
  /** The detector's words, prepared by `packWords` for its look-up. */
  readonly words: Readonly<
    Record<
      'latin' | 'other',
      {
        readonly stems: string;
        readonly lengths: string;
        readonly counts: string;
        readonly kinds: string;
        readonly bits: readonly number[];
      }
    >
  >;
  /** Style sheet of mark and panel. */
  readonly style: string;
  /** What to do about each fault, by its code: the end of a message's key. */
  readonly todos: Readonly<Record<string, string>>;
  /** What a person is told of the detector's signals: the end of a message's key. */
  readonly told: Readonly<Record<string, string>>;
  /** Paths of the two icons on a 24 px grid. */
  readonly icons: { readonly mask: string; readonly close: string };
}

/** Where storage holds it. */
export const pageKitKey = 'kit';

/** Where the package holds it, for the background alone. */
export const pageKitFile = 'page-kit.json';
