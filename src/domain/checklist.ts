/** Where an address on the checklist came from. */
export const addressSources = ['bauta', 'simplelogin', 'addy', 'relay', 'other'] as const;
export type AddressSource = (typeof addressSources)[number];

/** An address of another service as its export tells it. */
export interface ForeignAddress {
  readonly email: string;
  /** Host of the site it is used on, where the export says so; else empty. */
  readonly site: string;
  readonly description: string;
  /** False where the old service already blocks it. */
  readonly works: boolean;
  readonly source: AddressSource;
}

/** An old address that is to be replaced on its site, and how far that is. */
export interface ChecklistItem extends ForeignAddress {
  /** The address itself: one that is imported twice stays one. */
  readonly id: string;
  /** The new address made for it; empty where none was. */
  readonly replacement: string;
  /** The request under which that is asked for, while its answer is not known: asked again, it makes no second address. */
  readonly requestId: string;
  readonly done: boolean;
}

/** What a person changes about an item. */
export type ChecklistPatch = Partial<Pick<ChecklistItem, 'site' | 'replacement' | 'requestId' | 'done'>>;

/** How many addresses a checklist holds, and the longest words in one; of an address as RFC 5321 has them (§4.5.3.1.3). */
export const checklistLimits = { items: 20_000, email: 254, site: 253, words: 1_000 } as const;

/** A fresh item of the list. */
export function itemOf(address: ForeignAddress): ChecklistItem {
  return { ...address, id: address.email.toLowerCase(), replacement: '', requestId: '', done: false };
}
