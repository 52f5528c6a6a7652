import { mailCapability, stalwartCapability } from '../jmap/capabilities.ts';
import { stalwartGet, stalwartQuery } from '../jmap/stalwart/get.ts';
import { stalwartSet } from '../jmap/stalwart/set.ts';
import type { Mode } from './mode.ts';

/** Stalwart: masked e-mail in its own registry, five a person, any token's account names the capability. */
export const stalwart: Mode = {
  name: 'stalwart',
  quirks: {
    looseResourceMetadata: true,
    noRevocation: true,
    rotation: false,
    omitOldRefreshToken: true,
    refreshTokenSeconds: 30 * 86_400,
    maxMasks: 5,
  },
  wellKnownStatus: 307,
  sessionPath: '/jmap/session',
  apiPath: '/jmap',
  oauthPaths: {
    authorization: '/login',
    token: '/auth/token',
    registration: '/auth/register',
    revocation: '/auth/revoke',
  },
  scopes: [
    'openid',
    'offline_access',
    'urn:ietf:params:oauth:scope:mail',
    'urn:ietf:params:oauth:scope:contacts',
    'urn:ietf:params:oauth:scope:calendars',
  ],
  capability: stalwartCapability,
  accountCapability: () => ({}),
  capabilitiesOf: () => [stalwartCapability, mailCapability],
  tokenCapabilities: [stalwartCapability, mailCapability],
  unknownCapabilityStatus: 400,
  methods: {
    'x:MaskedEmail/get': stalwartGet,
    'x:MaskedEmail/set': stalwartSet,
    'x:MaskedEmail/query': stalwartQuery,
  },
  responseExtras: {},
  createdBy: () => '',
};
