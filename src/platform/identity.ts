import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { authWindowError } from './auth-window-error.ts';
import { browser } from './browser.ts';
import { redirectUrisBeside } from './redirect-uris.ts';

/** Redirect URIs that this browser catches, the preferred first; empty without an identity API (Firefox for Android). */
export function redirectUris(): readonly string[] {
  return browser.identity ? redirectUrisBeside(browser.identity.getRedirectURL()) : [];
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
