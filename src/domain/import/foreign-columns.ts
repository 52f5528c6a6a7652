import type { AddressSource } from '../checklist.ts';

/** Under which names a service's export tells the parts of an address; the first that is there and not empty counts. */
export interface ForeignColumns {
  readonly source: AddressSource;
  /** Columns that only this service has together. */
  readonly signature: readonly string[];
  readonly email: string;
  readonly site: readonly string[];
  readonly description: readonly string[];
  /** A column that is false where the service blocks the address, or that holds one of these states. */
  readonly works: { readonly column: string; readonly no: RegExp };
}

const no = /^(false|0|no)$/i;

/**
 * The services whose exports are known, the most particular first.
 *
 * - Bauta: `domain/export/address-file.ts`.
 * - SimpleLogin: `alias_export_csv` in app/alias_utils.py of simple-login/app: `alias,note,enabled,mailboxes`.
 * - addy.io: app/Exports/AliasesExport.php of anonaddy/anonaddy: the columns of its `aliases` table.
 * - Firefox Relay: api/serializers/emails.py of mozilla/fx-private-relay: the fields of its relay and domain addresses.
 * - Anything else with a column of addresses, under the names that such tables use.
 */
export const knownColumns: readonly ForeignColumns[] = [
  {
    source: 'bauta',
    signature: ['email', 'state', 'site', 'createdby'],
    email: 'email',
    site: ['site'],
    description: ['description'],
    works: { column: 'state', no: /^(disabled|deleted)$/ },
  },
  {
    source: 'simplelogin',
    signature: ['alias', 'note', 'enabled'],
    email: 'alias',
    site: [],
    description: ['note'],
    works: { column: 'enabled', no },
  },
  {
    source: 'addy',
    signature: ['email', 'local_part', 'active'],
    email: 'email',
    site: [],
    description: ['description'],
    works: { column: 'active', no },
  },
  {
    source: 'relay',
    signature: ['full_address'],
    email: 'full_address',
    site: ['generated_for', 'used_on'],
    description: ['description'],
    works: { column: 'enabled', no },
  },
  ...['email', 'alias', 'address', 'mask', 'email address', 'mask address'].map((email) => ({
    source: 'other' as const,
    signature: [email],
    email,
    site: ['site', 'website', 'url', 'domain_used', 'used on'],
    description: ['description', 'note', 'notes', 'label', 'name'],
    works: { column: 'enabled', no },
  })),
];

/** The service that writes such columns, or `null`. Names are compared in lower case. */
export function recogniseColumns(names: Iterable<string>): ForeignColumns | null {
  const present = new Set([...names].map((name) => name.trim().toLowerCase()));
  return knownColumns.find(({ signature }) => signature.every((name) => present.has(name))) ?? null;
}
