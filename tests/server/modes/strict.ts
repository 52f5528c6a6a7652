import { maskedEmailCapability } from '../jmap/capabilities.ts';
import { fastmail } from './fastmail.ts';
import type { Mode } from './mode.ts';

/** A server that keeps draft-ietf-mailmaint-oauth-public to the letter, and has a scope for masked e-mail. */
export const strict: Mode = {
  ...fastmail,
  name: 'strict',
  quirks: { loopbackRedirectsOnly: true, loopbackPortRequired: true },
  oauthPaths: { ...fastmail.oauthPaths, token: '/oauth/token' },
  scopes: [maskedEmailCapability, 'offline_access'],
  responseExtras: {},
};
