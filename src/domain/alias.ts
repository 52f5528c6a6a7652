/** What the server does with mail to an alias. The words are the ones of the MaskedEmail data type. */
export const aliasStates = ['pending', 'enabled', 'disabled', 'deleted'] as const;
export type AliasState = (typeof aliasStates)[number];

/** One masked address, as the rest of the product knows it. Times are ISO 8601 UTC strings. */
export interface Alias {
  readonly id: string;
  readonly email: string;
  readonly state: AliasState;
  /** Origin or bare host as the server has it; empty when unknown. */
  readonly forDomain: string;
  readonly description: string;
  readonly createdAt: string | null;
  readonly createdBy: string;
  readonly lastMessageAt: string | null;
  /** Deep link of the integrator; ours carries an intent id until promotion. */
  readonly url: string | null;
  /** When it ends by itself, where the server has such ends and this address has one. */
  readonly expiresAt?: string;
}

/** Its properties by name, those that may be missing too. */
export const aliasProperties = [
  'id',
  'email',
  'state',
  'forDomain',
  'description',
  'createdAt',
  'createdBy',
  'lastMessageAt',
  'url',
  'expiresAt',
] as const satisfies readonly (keyof Alias)[];

/** What may be changed on an alias. */
export interface AliasPatch {
  readonly state?: Exclude<AliasState, 'pending'>;
  readonly forDomain?: string;
  readonly description?: string;
  readonly url?: string | null;
}

/** What a new alias is asked to be. Empty strings are left out on the wire. */
export interface AliasWish {
  /** Origin of the site, e.g. `https://shop.example`; empty for none. */
  readonly forDomain: string;
  readonly description: string;
  /** `[a-z0-9_]{0,64}`. */
  readonly prefix: string;
  /** One of the server's `domains`; absent or empty where the server decides. */
  readonly domain?: string;
  /** What it is once it is used; absent: `enabled`. Where the server has no `pending` it is `enabled` all the same. */
  readonly state?: 'pending' | 'disabled';
}
