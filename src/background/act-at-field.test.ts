import { describe, expect, it, vi } from 'vitest';
import { appError } from '../domain/errors.ts';
import { defaultPageSettings, type PageSettings } from '../domain/page-settings.ts';
import { fail, ok } from '../domain/result.ts';
import { actOnChoice, offerAtField } from './act-at-field.ts';
import type { MenuChoice } from './context-menu.ts';
import type { Services } from './services.ts';

const made = { id: 'm1', email: 'new@masked.example' };
const at = { tabId: 7, frameId: 3, url: 'https://shop.example/join?x', private: false };

function scene(where: PageSettings['where'] = 'everywhere', over: Partial<Services> = {}) {
  const services = {
    pageSettings: async () => ({ ...defaultPageSettings, where }),
    ownerFor: vi.fn(async () => ok({ accountId: 'ada', private: false, pending: true })),
    wishFor: async (origin: string) => ({ forDomain: origin, description: '', prefix: '' }),
    openPopup: vi.fn(async () => {}),
    accountFor: async () => ({ id: 'ada' }),
    aliases: {
      create: vi.fn(async () => ok(made)),
      list: async () => ok({ aliases: [{ id: 'old', email: 'old@masked.example' }] }),
    },
    ...over,
  } as unknown as Services;
  return { services, tell: vi.fn(async () => true) };
}

const choice = (what: MenuChoice['what']): MenuChoice => ({ what, ...at });

describe('a new address at a field', () => {
  it('opens the panel in the frame that was clicked in', async () => {
    const { services, tell } = scene();
    await offerAtField(services, tell, at);
    expect(tell.mock.calls).toEqual([[7, { bauta: 'panel.open' }, 3]]);
    expect(services.openPopup).not.toHaveBeenCalled();
  });

  it('opens the popup where nobody in the page answers', async () => {
    const { services } = scene();
    await offerAtField(services, async () => false, at);
    expect(services.openPopup).toHaveBeenCalledOnce();
  });

  it('is made and filled without a panel where pages are to stay untouched', async () => {
    const { services, tell } = scene('strict');
    await offerAtField(services, tell, at);
    const wish = { forDomain: 'https://shop.example', description: '', prefix: '' };
    expect(services.ownerFor).toHaveBeenCalledWith(false, 'https://shop.example');
    expect(services.aliases.create).toHaveBeenCalledWith(expect.anything(), expect.any(String), wish);
    expect(tell.mock.calls).toEqual([[7, { bauta: 'fill', email: made.email }, 3]]);
  });

  it.each([
    ['a page that may have none', { url: 'http://shop.example/' }, {}],
    ['a browser page', { url: '' }, {}],
    ['nobody signed in', {}, { ownerFor: async () => fail(appError('signed-out', { address: 'none' })) }],
  ])('makes none for %s, and says so in the popup', async (_, where, over) => {
    const { services, tell } = scene('strict', over as Partial<Services>);
    await offerAtField(services, tell, { ...at, ...where });
    expect(services.aliases.create).not.toHaveBeenCalled();
    expect(tell).not.toHaveBeenCalled();
    expect(services.openPopup).toHaveBeenCalledOnce();
  });

  it('shows an address that was made and that no field took', async () => {
    const { services } = scene('strict');
    await offerAtField(services, async () => false, at);
    expect(services.aliases.create).toHaveBeenCalledOnce();
    expect(services.openPopup).toHaveBeenCalledOnce();
  });
});

describe('the other entries', () => {
  it('fill one of the site’s addresses', async () => {
    const { services, tell } = scene();
    await actOnChoice(services, tell, choice({ kind: 'use', aliasId: 'old' }));
    expect(tell.mock.calls).toEqual([[7, { bauta: 'fill', email: 'old@masked.example' }, 3]]);
  });

  it('open the list for an address that is gone, and when asked to', async () => {
    const { services, tell } = scene();
    await actOnChoice(services, tell, choice({ kind: 'use', aliasId: 'gone' }));
    await actOnChoice(services, tell, choice({ kind: 'manage' }));
    expect(services.openPopup).toHaveBeenCalledTimes(2);
    expect(tell).not.toHaveBeenCalled();
  });
});
