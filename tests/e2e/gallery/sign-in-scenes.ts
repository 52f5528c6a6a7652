import type { FoundServer } from '../../../src/domain/account.ts';
import { appError, type ErrorCode } from '../../../src/domain/errors.ts';
import { ok } from '../../../src/domain/result.ts';
import { button } from './acts.ts';
import { app } from './sample-data.ts';
import type { Scene } from './scene.ts';
import { signedIn } from './signed-in.ts';

const signedOut = app({ accounts: [] });
const other = { provider: 'other', server: 'ada@example.org' };

function signIn(name: string, draft: Record<string, unknown>, more: Partial<Scene> = {}): Scene {
  const session = { 'popup.signIn': { at: Date.now(), value: draft } };
  return { name, page: 'popup', replies: { 'app.state': ok(signedOut) }, session, ...more };
}

function found(more: Partial<NonNullable<FoundServer['oauth']>>): FoundServer {
  return {
    server: 'mail.example.org',
    sessionUrl: 'https://mail.example.org/jmap/session',
    oauth: {
      issuer: 'https://accounts.example.org',
      page: 'accounts.example.org',
      allMail: false,
      staysSignedIn: true,
      ...more,
    },
    why: null,
    basic: false,
  };
}

/** What the person sees before anything is sent. */
function foundServer(name: string, more: Partial<NonNullable<FoundServer['oauth']>>): Scene {
  const replies = { 'app.state': ok(signedOut), 'signIn.find': ok(found(more)) };
  return signIn(name, { ...other, method: 'oauth' }, { replies, act: button('Sign in') });
}

function failed(code: ErrorCode, draft: Record<string, unknown>, detail?: string): Scene {
  const server = String(draft['server'] ?? '');
  const error = appError(code, detail === undefined ? {} : { detail });
  const state = app({ accounts: [], signIn: { step: 'failed', server, error } });
  return signIn(`sign-in-failed-${code}${detail?.includes('127.0.0.1') ? '-loopback' : ''}`, draft, {
    replies: { 'app.state': ok(state) },
  });
}

/** The sign-in: every way in, and every way it fails. */
export const signInScenes: readonly Scene[] = [
  signIn('sign-in-fastmail-token', { method: 'token' }),
  signIn('sign-in-fastmail-oauth', { method: 'oauth' }),
  signIn(
    'sign-in-fastmail-oauth-client',
    { method: 'oauth' },
    { local: { oauthClients: { 'fastmail.com': 'x' } } },
  ),
  signIn('sign-in-other-oauth', { ...other, method: 'oauth' }),
  signIn('sign-in-other-token', { ...other, method: 'token', token: 'secret' }),
  signIn('sign-in-other-password', { ...other, method: 'basic', username: 'ada' }),
  signIn('sign-in-finding', { ...other, method: 'oauth' }, { act: button('Sign in') }),
  foundServer('sign-in-found', {}),
  foundServer('sign-in-found-all-mail', { allMail: true, page: 'accounts.a-rather-long-name.example.org' }),
  signIn(
    'sign-in-found-token',
    { ...other, method: 'token', token: 'secret' },
    {
      replies: { 'app.state': ok(signedOut), 'signIn.find': ok(found({})) },
      act: button('Check and sign in'),
    },
  ),
  failed('permission-missing', { ...other, method: 'token' }, 'http://127.0.0.1'),
  failed('api-elsewhere', { ...other, method: 'oauth' }, 'https://jmap.hosting.example'),
  failed('other-edition', { ...other, method: 'oauth' }),
  signIn(
    'sign-in-working',
    { ...other, method: 'oauth' },
    {
      replies: {
        'app.state': ok(
          app({ accounts: [], signIn: { step: 'working', server: 'example.org', startedAt: Date.now() } }),
        ),
      },
    },
  ),
  failed('wrong-token', { method: 'token', token: 'wrong' }),
  failed('no-server-found', { ...other, method: 'oauth' }),
  failed('not-jmap', { ...other, method: 'oauth' }),
  failed('no-masked-email', { ...other, method: 'oauth' }),
  failed('offline', { ...other, method: 'oauth' }),
  failed('permission-missing', { ...other, method: 'oauth' }),
  failed('no-client-id', { method: 'oauth' }),
  signedIn('add-account', {
    act: async (page) => {
      await button(/^Account/)(page);
      await button('Add an account')(page);
    },
  }),
];
