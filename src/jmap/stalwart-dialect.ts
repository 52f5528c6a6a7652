import type { AliasPatch } from '../domain/alias.ts';
import { stalwartCapability } from './capabilities.ts';
import type { Dialect } from './dialect.ts';
import { parseStalwartMask } from './stalwart-alias.ts';

/**
 * Stalwart's own registry object (https://stalw.art/docs/ref/object/masked-email). It has one switch where the MaskedEmail
 * type has four states: what is not `enabled` bounces, which is our `deleted`. Nothing is ever `pending`, and an empty
 * string is an error, so that null clears. `createdBy` is the client's to say.
 */
export const stalwartDialect: Dialect = {
  capability: stalwartCapability,
  type: 'x:MaskedEmail',
  createStates: ['enabled'],
  creation: ({ url, wish }) => ({
    enabled: true,
    createdBy: 'Bauta',
    ...(url && { url }),
    ...(wish.forDomain && { forDomain: wish.forDomain }),
    ...(wish.description && { description: wish.description }),
    // It may not begin with an underscore here.
    ...(prefixOf(wish.prefix) && { emailPrefix: prefixOf(wish.prefix) }),
    ...(wish.domain && { emailDomain: wish.domain }),
  }),
  patch: ({ state, ...texts }: AliasPatch) => ({
    ...(state && { enabled: state === 'enabled' }),
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value || null])),
  }),
  parse: parseStalwartMask,
  features: () => ({
    pending: false,
    marker: true,
    disabled: false,
    lastMessageAt: false,
    destroy: 'always',
    // It takes a domain, but tells nobody which it would take.
    domains: [],
    defaultDomain: null,
  }),
};

function prefixOf(prefix: string): string {
  return prefix.replace(/^_+/, '');
}
