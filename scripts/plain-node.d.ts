// Types of the plain Node scripts that TypeScript code uses: they must run before anything is installed.
declare module '*/bootstrap.mjs' {
  /** The repository's root folder. */
  export const root: string;
  /** Path of a Chromium that can load an unpacked extension, or null. */
  export function findChromium(): string | null;
  /** Path of a Firefox, or null. */
  export function findFirefox(): string | null;
  /** Major version of a Firefox, or null. */
  export function firefoxVersion(path: string): number | null;
  /** Throws where Node is too old. */
  export function assertNode(version?: string): void;
  /** Installs the packages of package-lock.json where needed. */
  export function ensurePackages(): Promise<void>;
  /** What was found or installed, and a sentence for each browser that is missing. */
  export interface Browsers {
    chromium: string | null;
    firefox: string | null;
    advice: string[];
  }
  /** Finds both browsers, installing where that needs no question. */
  export function ensureBrowsers(): Promise<Browsers>;
  /** Node, packages and browsers. */
  export function bootstrap(): Promise<Browsers>;
  /** True on Debian or a child of it, as root. */
  export function canInstallDebianPackages(): boolean;
  /** Installs Debian packages without questions; true if it worked. */
  export function installDebianPackages(packages: readonly string[], extraArgs?: readonly string[]): boolean;
}
