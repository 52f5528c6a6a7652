import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { browser } from './browser.ts';

/** Where Firefox catches redirects: `https://<hash of the add-on's id>.extensions.allizom.org/`. */
const firefoxRedirect = /^https:\/\/([0-9a-f]{40})\.extensions\.allizom\.org\//;

/**
 * Redirect URIs that this browser's identity API catches, the preferred first. Firefox (86 on) also takes a loopback form,
 * which servers accept that register none but native clients. Empty where there is no identity API (Firefox for Android).
 */
export function redirectUris(): readonly string[] {
  if (!browser.identity) return [];
  const https = browser.identity.getRedirectURL();
  const hash = firefoxRedirect.exec(https)?.[1];
  return hash ? [https, `http://127.0.0.1/mozoauth2/${hash}`] : [https];
}

/**
 * Shows an authorization page in the browser's own sign-in window and answers the URL of the redirect. Errors:
 * `sign-in-cancelled` (the person closed the window), `offline`, `sign-in-failed` (the page could not be loaded).
 */
export async function openAuthWindow(url: string): Promise<Result<string>> {
  try {
    const answer = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    return answer ? ok(answer) : fail(appError('sign-in-cancelled'));
  } catch (error) {
    return fail(authWindowError(error instanceof Error ? error.message : '', navigator.onLine));
  }
}

/**
 * What the browser's words mean. Chrome: "The user did not approve access." (closed), "Authorization page could not be
 * loaded." (network, or a status from 400 on). Firefox: "User cancelled or denied access.", "Invalid request" (its first,
 * hidden request failed), "redirect_uri not allowed". The text may quote the URL, so it is not kept.
 */
export function authWindowError(message: string, online: boolean) {
  if (/did not approve|cancel/i.test(message)) return appError('sign-in-cancelled');
  if (!online) return appError('offline', { detail: 'authorization page' });
  const detail = /not allowed/i.test(message)
    ? 'redirect URI not allowed by the browser'
    : 'authorization page could not be loaded';
  return appError('sign-in-failed', { detail });
}
