import { describe, expect, it, vi } from 'vitest';
import { appError } from '../domain/errors.ts';
import { defaultPageSettings, type PageSettings } from '../domain/page-settings.ts';
import { fail, ok } from '../domain/result.ts';
import { actOnChoice, offerAtField } from './act-at-field.ts';
import type { MenuChoice } from './context-menu.ts';
import type { Services } from './services.ts';

const leased = { intentId: 'i1', email: 'new@masked.example' };
const at = { tabId: 7, frameId: 3, url: 'https://shop.example/join?x', private: false };

function scene(page: Partial<PageSettings> = {}, over: Partial<Services> = {}) {
  const tell = vi.fn(async () => true);
  const services = {
    tellTab: tell,
    pageSettings: async () => ({ ...defaultPageSettings, ...page }),
    isProvider: async () => false,
    ownerFor: vi.fn(async () => ok({ accountId: 'ada', private: false, pending: true })),
    wishFor: async (origin: string) => ({ forDomain: origin, description: '', prefix: 'ruled' }),
    openPopup: vi.fn(async () => {}),
    accountFor: async () => ({ id: 'ada' }),
    accounts: { list: async () => [{ id: 'ada' }] },
    aliases: {
      lease: vi.fn(async () => ok(leased)),
      report: vi.fn(async () => ok(null)),
      list: async () => ok({ aliases: [{ id: 'old', email: 'old@masked.example' }] }),
    },
    ...over,
  } as unknown as Services;
  return { services, tell };
}

const choice = (what: MenuChoice['what']): MenuChoice => ({ what, ...at });

describe('pointing at a field', () => {
  it.each([
    [true, 0],
    [false, 1],
  ])('opens the popup only where the page is out of reach (started: %s)', async (started, opened) => {
    const startPicking = vi.fn(async () => started);
    const { services } = scene({}, { startPicking });
    await actOnChoice(services, choice({ kind: 'pick' }));
    expect(startPicking).toHaveBeenCalledWith(7);
    expect(services.openPopup).toHaveBeenCalledTimes(opened);
  });
});

describe('a new address at a field', () => {
  it('opens the panel in the frame that was clicked in', async () => {
    const { services, tell } = scene();
    await offerAtField(services, at);
    expect(tell.mock.calls).toEqual([[7, { bauta: 'panel.open' }, 3]]);
    expect(services.openPopup).not.toHaveBeenCalled();
  });

  it('opens the popup where nobody in the page answers', async () => {
    const { services } = scene({}, { tellTab: async () => false });
    await offerAtField(services, at);
    expect(services.openPopup).toHaveBeenCalledOnce();
  });

  it.each([
    ['pages are to stay untouched', { where: 'strict' }],
    ['the person wants no panel', { onClick: 'fill' }],
  ] as const)('is filled at once where %s', async (_, page) => {
    const { services, tell } = scene(page);
    await offerAtField(services, at);
    const lease = { tabId: 7, origin: 'https://shop.example' };
    expect(services.ownerFor).toHaveBeenCalledWith(false, 'https://shop.example');
    expect(services.aliases.lease).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining(lease),
      expect.objectContaining({ prefix: 'ruled' }),
    );
    expect(tell.mock.calls).toEqual([[7, { bauta: 'fill', email: leased.email }, 3]]);
    expect(services.aliases.report).toHaveBeenCalledWith('filled', 'i1', expect.stringMatching(/^menu /));
    expect(services.openPopup).not.toHaveBeenCalled();
  });

  it('is at a mail domain that the site did not turn down, as in the panel', async () => {
    const features = async () =>
      ok({ domains: ['masked.example', 'veil.example'], defaultDomain: 'masked.example' });
    const page = { where: 'strict', refused: { 'shop.example': ['masked.example'] } } as const;
    const { services } = scene(page, { features } as unknown as Partial<Services>);
    await offerAtField(services, at);
    const wish = { prefix: 'ruled', domain: 'veil.example' };
    expect(services.aliases.lease).toHaveBeenCalledWith(
      expect.anything(),
      expect.anything(),
      expect.objectContaining(wish),
    );
  });

  it.each([
    ['a page that may have none', { url: 'http://shop.example/' }, {}],
    ['a browser page', { url: '' }, {}],
    ['nobody signed in', {}, { ownerFor: async () => fail(appError('signed-out', { address: 'none' })) }],
    ['the provider’s own page', {}, { isProvider: async () => true }],
  ])('makes none for %s, and says so in the popup', async (_, where, over) => {
    const { services, tell } = scene({ where: 'strict' }, over as Partial<Services>);
    await offerAtField(services, { ...at, ...where });
    expect(services.aliases.lease).not.toHaveBeenCalled();
    expect(tell).not.toHaveBeenCalled();
    expect(services.openPopup).toHaveBeenCalledOnce();
  });

  it('shows the panel, which warns, on the provider’s own page', async () => {
    const { services, tell } = scene({ onClick: 'fill' }, { isProvider: async () => true });
    await offerAtField(services, at);
    expect(tell.mock.calls).toEqual([[7, { bauta: 'panel.open' }, 3]]);
  });

  it('goes back where no field takes it, so that nothing is left behind', async () => {
    const { services } = scene({ where: 'strict' }, { tellTab: async () => false });
    await offerAtField(services, at);
    expect(services.aliases.report).toHaveBeenCalledWith('release', 'i1', expect.any(String));
    expect(services.openPopup).toHaveBeenCalledOnce();
  });
});

describe('the other entries', () => {
  it('fill one of the site’s addresses', async () => {
    const { services, tell } = scene();
    await actOnChoice(services, choice({ kind: 'use', email: 'old@masked.example' }));
    expect(tell.mock.calls).toEqual([[7, { bauta: 'fill', email: 'old@masked.example' }, 3]]);
  });

  it('open the list for an address that is gone, and when asked to', async () => {
    const { services, tell } = scene();
    await actOnChoice(services, choice({ kind: 'use', email: 'gone@masked.example' }));
    await actOnChoice(services, choice({ kind: 'manage' }));
    expect(services.openPopup).toHaveBeenCalledTimes(2);
    expect(tell).not.toHaveBeenCalled();
  });
});
