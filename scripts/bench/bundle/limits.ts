/** What a bundle may weigh, in kB of 1000 bytes, gzip. Every page pays for the first. */
export const limits = {
  'content script': 14,
  worker: 100,
  popup: 40,
} as const;

/** What rooms of the sources may weigh within a bundle, in kB gzip, and which modules have no place in it. */
export const parts = {
  'content script': {
    most: { 'src/detection/': 8, 'src/content/': 8 },
    never: /preact|valibot|tldts|polyfill|idb|oauth/,
  },
  worker: { most: {}, never: /preact|tldts|src\/(content|popup|options|ui)\// },
  popup: { most: {}, never: /tldts|valibot|oauth4webapi|\bidb\b/ },
} as const;

export type BundleName = keyof typeof limits;
