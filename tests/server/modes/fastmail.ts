import { coreCapability, mailCapability, maskedEmailCapability } from '../jmap/capabilities.ts';
import { changesUnsupported } from '../jmap/masked-email/changes.ts';
import { fastmailDialect } from '../jmap/masked-email/dialect.ts';
import { maskedEmailGet } from '../jmap/masked-email/get.ts';
import { maskedEmailQuery } from '../jmap/masked-email/query.ts';
import { maskedEmailSet } from '../jmap/masked-email/set.ts';
import type { Mode } from './mode.ts';

/** Scopes this server grants, and the capability each opens. */
const scopeCapabilities: Readonly<Record<string, string>> = {
  [maskedEmailCapability]: maskedEmailCapability,
  maskedemail: maskedEmailCapability,
  [coreCapability]: coreCapability,
  [mailCapability]: mailCapability,
};

/** Fastmail, as its developer pages and published captures describe it. Unlike the real one it lets anybody register. */
export const fastmail: Mode = {
  name: 'fastmail',
  quirks: {},
  wellKnownStatus: 302,
  sessionPath: '/jmap/session',
  apiPath: '/jmap/api/',
  oauthPaths: {
    authorization: '/oauth/authorize',
    token: '/oauth/refresh',
    registration: '/oauth/register',
    revocation: '/oauth/revoke',
  },
  scopes: [...Object.keys(scopeCapabilities), 'offline_access'],
  capability: maskedEmailCapability,
  accountCapability: () => ({}),
  capabilitiesOf: (scopes) => scopes.flatMap((scope) => scopeCapabilities[scope] ?? []),
  tokenCapabilities: [maskedEmailCapability],
  unknownCapabilityStatus: 403,
  methods: {
    'MaskedEmail/get': maskedEmailGet(fastmailDialect),
    'MaskedEmail/set': maskedEmailSet(fastmailDialect),
    'MaskedEmail/query': maskedEmailQuery,
    'MaskedEmail/changes': changesUnsupported,
  },
  responseExtras: { latestClientVersion: '267751068dba0064' },
  createdBy: (name, kind) => (kind === 'token' ? `API Token: ${name}` : name),
};
