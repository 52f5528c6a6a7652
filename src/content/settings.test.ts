import { describe, expect, it } from 'vitest';
import { policyFor } from './settings.ts';

const page = (settings: unknown) => policyFor('shop.example', 'form/email', { page: settings });

describe('policyFor', () => {
  it('shows marks where nothing was ever chosen', () => {
    expect(policyFor('shop.example', 'form/email', {})).toMatchObject({ allowed: true, rule: undefined });
  });

  it('shows none where settings cannot be read', () => {
    expect(policyFor('shop.example', 'form/email', null).allowed).toBe(false);
  });

  it('hears the person’s word on a single field', () => {
    const fields = [{ site: 'shop.example', field: 'form/email', show: false }];
    expect(page({ fields }).rule).toBe(false);
    expect(policyFor('shop.example', 'form/other', { page: { fields } }).rule).toBeUndefined();
    expect(policyFor('other.example', 'form/email', { page: { fields } }).rule).toBeUndefined();
  });

  // A page that has broken into its own process can write there: others must neither break nor show what was forbidden.
  // A page that has broken into its own process can write there: others must neither break nor show what was forbidden.
  it.each([
    { never: null },
    { always: null },
    { always: 'everywhere', where: 'chosen' },
    { fields: null },
    { fields: [null] },
  ])('shows none, and throws nothing, where settings are damaged: %j', (damaged) => {
    expect(page(damaged).allowed).toBe(false);
  });
});
