import { coreCapability, maskedEmailCapability } from './capabilities.ts';
import type { Dialect } from './dialect.ts';
import { parseMaskedEmail } from './masked-email-alias.ts';

/**
 * The data type that Fastmail documents (https://www.fastmail.com/dev/), spoken by UwUMail and inbuxa as well. UwUMail adds
 * `domains` to the account's capability and `domain` to a creation.
 */
export const maskedEmailDialect: Dialect = {
  capability: maskedEmailCapability,
  type: 'MaskedEmail',
  createStates: ['pending', 'enabled'],
  creation: ({ state, url, wish }) => ({
    state,
    ...(url && { url }),
    ...(wish.forDomain && { forDomain: wish.forDomain }),
    ...(wish.description && { description: wish.description }),
    ...(wish.prefix && { emailPrefix: wish.prefix }),
    ...(wish.domain && { domain: wish.domain }),
  }),
  patch: (patch) => ({ ...patch }),
  parse: parseMaskedEmail,
  features({ accountCapabilities }) {
    const { domains = [], defaultDomain = null } = accountCapabilities[maskedEmailCapability] ?? {};
    return {
      pending: true,
      marker: true,
      disabled: true,
      lastMessageAt: true,
      destroy: 'unused',
      domains,
      defaultDomain,
    };
  },
};

/** Capabilities that calls of a dialect name: exactly the ones needed, since one too many gets the request refused. */
export function usingOf({ capability }: Dialect): readonly string[] {
  return [coreCapability, capability];
}
