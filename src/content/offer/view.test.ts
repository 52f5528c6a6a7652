import { describe, expect, it } from 'vitest';
import { appError, errorCodes } from '../../domain/errors.ts';
import type { OfferContext } from '../../messages/contract.ts';
import { type PanelModel, viewOf } from './view.ts';
import { panelWords } from './view-rules.ts';

const context: OfferContext = {
  signedIn: true,
  needsSignIn: false,
  siteName: 'shop.example',
  existing: [],
  preview: true,
  accounts: [],
  refusedDomains: [],
  isProvider: false,
};
const offered = { intentId: 'i', email: 'quiet.otter@mail.example' };
const words = panelWords(errorCodes);
const view = (change: Partial<PanelModel>) => viewOf({ ...words.before, ...context, ...change }, words);

describe('viewOf', () => {
  it('shows the frame of the offer before anything is known, so that nothing moves when it is', () => {
    const before = viewOf({ ...words.before, siteName: 'shop.example' }, words);
    const after = view({ offered });
    expect({ ...before, address: 'x' }).toEqual({ ...after, address: 'x' });
    expect(before.address).toBe('');
  });

  it('says that text will be replaced, also on the provider’s own site', () => {
    for (const isProvider of [false, true]) {
      const shown = view({ offered, holdsText: true, isProvider });
      expect(shown.primary).toBe('replace');
      expect(shown.notes).toContain('panel_holdsText');
    }
  });

  it('says that the site turned an address down before only where this one is at the same mail domain', () => {
    const told = (refused: string, change: Partial<PanelModel> = {}, preview = true) =>
      view({ preview, refusedDomains: [refused], ...change }).notes;
    expect(told('mail.example', { offered })).toContain('panel_refusedBefore');
    expect(told('mask.example', { offered })).toEqual([]);
    expect(told('mail.example')).toEqual([]);
    expect(told('mail.example', {}, false)).toContain('panel_refusedBefore');
  });

  it('offers another mail domain where there is one, else to copy what the site turned down', () => {
    const down = { filled: offered.email, refused: true, turnedDown: true };
    expect(view({ ...down, another: true }).primary).toBe('another');
    expect(view(down).primary).toBe('copy');
  });

  it('warns where the site is the mail provider', () => {
    const shown = view({ offered, isProvider: true });
    expect(shown).toMatchObject({
      tone: 'warn',
      notes: ['panel_provider'],
      primary: 'useAnyway',
    });
  });

  it('promises no address where the server has no spares', () => {
    const shown = view({ preview: false });
    expect(shown).toMatchObject({ address: null, primary: 'create' });
  });

  it.each([{ signedIn: false }, { needsSignIn: true }])('leads to the sign-in for %j', (change) => {
    expect(view(change).primary).toBe('signIn');
  });

  it.each(errorCodes)('gives a way on after %s', (code) => {
    const shown = view({ error: appError(code, { address: 'none' }) });
    expect(shown.notes).toHaveLength(3);
    expect(['retry', 'signIn', 'manage']).toContain(shown.primary);
  });

  it('offers only to copy where the field cannot take the address', () => {
    expect(view({ offered, fault: 'maxlength' })).toMatchObject({
      address: offered.email,
      primary: 'copy',
      secondary: null,
    });
  });

  it('keeps out of the way once it is filled, with Undo at hand', () => {
    expect(view({ offered, filled: offered.email })).toMatchObject({
      compact: true,
      address: null,
      primary: 'undo',
      secondary: 'copy',
    });
  });
});
