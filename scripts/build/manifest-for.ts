import type manifest from '../../manifest.json';

type Manifest = typeof manifest;
export type Browser = 'chrome' | 'firefox';

/** What only one of the browsers knows, and the other warns of: keys of the manifest, and permissions. */
const only: Readonly<
  Record<Browser, { readonly keys: readonly (keyof Manifest)[]; readonly permissions: readonly string[] }>
> = {
  chrome: { keys: ['side_panel', 'minimum_chrome_version', 'key'], permissions: ['sidePanel'] },
  firefox: { keys: ['sidebar_action', 'browser_specific_settings'], permissions: [] },
};

/** The one manifest without what the other browser alone knows. */
export function manifestFor(browser: Browser, whole: Manifest): Partial<Manifest> {
  const other = only[browser === 'chrome' ? 'firefox' : 'chrome'];
  const known = Object.entries(whole).filter(([key]) => !other.keys.includes(key as keyof Manifest));
  const permissions = whole.permissions.filter((name) => !other.permissions.includes(name));
  return { ...Object.fromEntries(known), permissions };
}
