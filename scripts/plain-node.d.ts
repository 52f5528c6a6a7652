// Types of the plain Node script that TypeScript code uses: it must run before anything is installed.
declare module '*/bootstrap.mjs' {
  /** Path of a Chromium that can load an unpacked extension, or null. */
  export function findChromium(): string | null;
  /** Path of a Firefox, or null. */
  export function findFirefox(): string | null;
  /** Why Cyrus can't run here, in one sentence; null where it can. */
  export function whyNoCyrus(): string | null;
}
