/**
 * What a script may weigh, in kB of 1000 bytes, gzip; the build's tests hold it too. The content script's is what it is today, so that it
 * can only shrink: every page pays for it, and it ought to come down to 14. The worker's is paid when a stopped one starts; 38 kB of it is the Public Suffix List.
 */
export const limits = {
  'content script': 15.9,
  worker: 81.5,
  popup: 33,
} as const;

/** What rooms of the sources may weigh within a bundle, in kB gzip, and which modules have no place in it. */
export const parts = {
  'content script': {
    most: { 'src/detection/': 6, 'src/content/': 12.5 },
    never: /preact|valibot|tldts|polyfill|idb|oauth/,
  },
  worker: { most: {}, never: /preact|tldts|polyfill|src\/(content|popup|options|ui)\// },
  popup: { most: {}, never: /tldts|valibot|oauth4webapi|\bidb\b/ },
} as const;

export type BundleName = keyof typeof limits;
