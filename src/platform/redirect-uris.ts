/** Where Firefox catches redirects: `https://<SHA-1 of the add-on's id>.extensions.allizom.org/`. */
const firefoxRedirect = /^https:\/\/([0-9a-f]{40})\.extensions\.allizom\.org\//;

/**
 * Redirect URIs that a browser's identity API catches, given the one that it names; the preferred first. Firefox (86 on) also
 * takes a loopback form, which servers accept that register none but native clients.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/identity
 */
export function redirectUrisBeside(named: string): readonly string[] {
  const hash = firefoxRedirect.exec(named)?.[1];
  return hash ? [named, `http://127.0.0.1/mozoauth2/${hash}`] : [named];
}
