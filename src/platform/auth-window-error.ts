import { type AppError, appError } from '../domain/errors.ts';

/**
 * What a browser means when its sign-in window ends without a redirect. Chrome: "The user did not approve access." (closed),
 * "Authorization page could not be loaded." (network, or a status from 400 on). Firefox: "User cancelled or denied access.",
 * "Invalid request" (its first, hidden request failed), "redirect_uri not allowed". The text may quote the URL, so it is
 * not kept.
 */
export function authWindowError(message: string, online: boolean): AppError {
  if (/did not approve|cancel/i.test(message)) return appError('sign-in-cancelled');
  if (!online) return appError('offline', { detail: 'authorization page' });
  const detail = /not allowed/i.test(message)
    ? 'redirect URI not allowed by the browser'
    : 'authorization page could not be loaded';
  return appError('sign-in-failed', { detail });
}
