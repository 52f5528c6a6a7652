import { expect, test, vi } from 'vitest';
import { ok } from '../domain/result.ts';
import { createExtensionHandlers } from './extension-handlers.ts';
import type { Services } from './services.ts';

test('an address that is made, or an account that is chosen, above a private window is marked as private', async () => {
  const arrange = vi.fn(async () => ok(null));
  const create = vi.fn(async () => ok(null));
  const services = {
    accounts: { arrange },
    aliases: { create },
    isInPrivate: async () => true,
    owner: async (accountId: string, isPrivate: boolean) =>
      ok({ accountId, private: isPrivate, pending: true }),
    pageSettings: async () => ({ refused: {} }),
    wishFor: async (origin: string) => ({ forDomain: origin, description: '', prefix: '' }),
  } as unknown as Services;
  const handlers = createExtensionHandlers(services);
  const origin = 'https://shop.example';
  const wish = { requestId: 'r1', accountId: 'ada', origin, description: '', prefix: '' };
  await handlers['aliases.create'](wish);
  const owner = { accountId: 'ada', private: true, pending: true };
  expect(create).toHaveBeenCalledWith(owner, 'r1', { forDomain: origin, description: '', prefix: '' });
  await handlers['account.arrange']({ accountId: 'ada', change: { site: origin } });
  expect(arrange).toHaveBeenCalledWith('ada', { site: origin }, true);
});
