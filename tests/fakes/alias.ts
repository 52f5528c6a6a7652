import type { Alias } from '../../src/domain/alias.ts';

/** An address as the list knows it: enabled, of no site, and without mail unless said otherwise. */
export function anAlias(id: string, more: Partial<Alias> = {}): Alias {
  return {
    id,
    email: `${id}@masked.example`,
    state: 'enabled',
    forDomain: '',
    description: '',
    createdAt: null,
    createdBy: '',
    lastMessageAt: null,
    url: null,
    ...more,
  };
}
