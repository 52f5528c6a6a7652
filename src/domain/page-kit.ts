// What every page's part of ours works with (`content/page-kit.ts` tells what), kept as a text under one key of `storage.local`, so that
// no page pays for it before the first field, and reading it wakes no background. The text is of one build: its content script knows the digest.

/** Where storage holds it. */
export const pageKitKey = 'kit';

/** Where the package holds it, for the background alone. */
export const pageKitFile = 'page-kit.json';
