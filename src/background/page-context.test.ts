import { describe, expect, it, vi } from 'vitest';
import { defaultPageSettings } from '../domain/page-settings.ts';
import { ok } from '../domain/result.ts';
import type { PageCaller } from '../messages/serve.ts';
import { createPageHandlers } from './page-handlers.ts';
import type { Services } from './services.ts';

const requestId = '3f2f9f2c-8a1c-4a53-9c5f-0f3e1a1b2c3d';
const shop: PageCaller = {
  kind: 'page',
  tabId: 7,
  frameId: 0,
  documentId: 'first',
  origin: 'https://shop.example',
  private: false,
};

function scene() {
  const ofSite = vi.fn(async (_: string, origin: string) => [
    { id: 'old', email: `old@${origin.slice(8)}`, state: 'enabled', description: 'for the bank' },
  ]);
  const lease = vi.fn(async (_: unknown, { documentId }: { documentId: string }) =>
    ok({ intentId: requestId, email: `${documentId}@masked.example` }),
  );
  const features = vi.fn(async () => ok({ domains: ['masked.example', 'other.example'] }));
  let refused = {};
  const services = {
    features,
    accounts: { list: async () => [{ id: 'ada' }] },
    aliases: { ofSite, lease },
    accountFor: async () => ({ id: 'ada', status: 'active' }),
    ownerFor: async () => ok({ accountId: 'ada', private: false, pending: true }),
    hasPending: async () => true,
    isProvider: async () => false,
    pageSettings: async () => ({ ...defaultPageSettings, refused }),
    wishFor: async (forDomain: string) => ({ forDomain, description: '', prefix: '' }),
  } as unknown as Services;
  const refuse = (domain: string) => {
    refused = { 'shop.example': [domain] };
  };
  return { page: createPageHandlers(services), ofSite, lease, features, refuse };
}

describe('what a page is told', () => {
  it('are the addresses of its own site, without anything else that is known of them', async () => {
    const { page, ofSite } = scene();
    const reply = await page['offer.context']({}, shop);
    expect(reply).toMatchObject({
      ok: true,
      value: { existing: ['old@shop.example'] },
    });
    expect(JSON.stringify(reply)).not.toContain('bank');
    expect(ofSite).toHaveBeenCalledExactlyOnceWith('ada', 'https://shop.example');
  });

  it('is no address in a frame, whose site may be a stranger to the page around it', async () => {
    const { page, ofSite } = scene();
    const reply = await page['offer.context']({}, { ...shop, frameId: 3 });
    expect(reply).toMatchObject({ ok: true, value: { existing: [] } });
    expect(ofSite).not.toHaveBeenCalled();
  });
});

describe('a pointer at the mark', () => {
  it('has all read that a panel asks for, and tells the page nothing of it', async () => {
    const { page, ofSite, lease } = scene();
    expect(await page['offer.near']({}, shop)).toEqual(ok(null));
    expect(ofSite).toHaveBeenCalledTimes(1);
    expect(lease).not.toHaveBeenCalled();
  });

  it('asks no server, also where the site turned mail domains down', async () => {
    const { page, features, refuse } = scene();
    refuse('masked.example');
    await page['offer.near']({}, shop);
    expect(features).not.toHaveBeenCalled();
    await page['offer.context']({ requestId }, shop);
    await page['offer.lease']({ requestId }, shop);
    expect(features).toHaveBeenCalled();
  });
});

describe('an address that was asked for before the panel was drawn', () => {
  it('is collected by the document that asked, once', async () => {
    const { page, lease } = scene();
    await page['offer.context']({ requestId }, shop);
    expect(await page['offer.lease']({ requestId }, shop)).toMatchObject({
      value: { email: 'first@masked.example' },
    });
    expect(lease).toHaveBeenCalledTimes(1);
  });

  it('is not given to the document that comes after it in the tab, though it names the same wish', async () => {
    const { page } = scene();
    await page['offer.context']({ requestId }, shop);
    const answer = await page['offer.lease']({ requestId }, { ...shop, documentId: 'second' });
    expect(answer).toMatchObject({ value: { email: 'second@masked.example' } });
  });
});
