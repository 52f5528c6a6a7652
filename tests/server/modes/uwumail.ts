import { maskedEmailCapability } from '../jmap/capabilities.ts';
import { maskedEmailChanges } from '../jmap/masked-email/changes.ts';
import { uwumailDialect } from '../jmap/masked-email/dialect.ts';
import { maskedEmailGet } from '../jmap/masked-email/get.ts';
import { maskedEmailSet } from '../jmap/masked-email/set.ts';
import type { Mode } from './mode.ts';

/** UwUMail Server, as its documentation describes it: Fastmail's capability, a choice of domains, /changes, https redirects. */
export const uwumail: Mode = {
  name: 'uwumail',
  quirks: { noResourceMetadata: true, expired: 'deleted' },
  wellKnownStatus: 302,
  sessionPath: '/jmap/session',
  apiPath: '/jmap',
  oauthPaths: {
    authorization: '/oauth/authorize',
    token: '/oauth/token',
    registration: '/oauth/register',
    revocation: '/oauth/revoke',
  },
  scopes: ['maskedemail', 'offline_access'],
  capability: maskedEmailCapability,
  accountCapability: () => ({
    domains: uwumailDialect.domains ?? [],
    defaultDomain: uwumailDialect.domains?.[0] ?? null,
  }),
  capabilitiesOf: (scopes) => (scopes.includes('maskedemail') ? [maskedEmailCapability] : []),
  tokenCapabilities: [maskedEmailCapability],
  unknownCapabilityStatus: 400,
  methods: {
    'MaskedEmail/get': maskedEmailGet(uwumailDialect),
    'MaskedEmail/set': maskedEmailSet(uwumailDialect),
    'MaskedEmail/changes': maskedEmailChanges,
  },
  responseExtras: {},
  createdBy: (name, kind) => (kind === 'oauth' ? `OAuth:${name}` : 'JMAP'),
};
