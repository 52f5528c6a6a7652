import { beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../domain/result.ts';
import type { Services } from './services.ts';

const menus = { removeAll: vi.fn(async () => {}), create: vi.fn(), onClicked: { addListener() {} } };
/** `storage.session`, which outlives the worker. */
const session = new Map<string, unknown>();

vi.mock('../platform/browser.ts', () => ({
  browser: {
    contextMenus: menus,
    i18n: { getMessage: (key: string) => key },
    runtime: {},
    storage: {
      session: {
        get: async () => Object.fromEntries(session),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
        },
      },
    },
  },
}));

const servicesWith = (...emails: string[]) => servicesOf({ ada: emails });

/** The addresses of each account. */
const servicesOf = (accounts: Readonly<Record<string, readonly string[]>>) =>
  ({
    accounts: { list: async () => Object.keys(accounts).map((id) => ({ id })) },
    aliases: {
      list: async (accountId: string) =>
        ok({
          aliases: (accounts[accountId] ?? []).map((email) => ({
            id: email,
            email,
            state: 'enabled',
            forDomain: 'https://shop.example',
          })),
        }),
    },
  }) as unknown as Services;

/** Draws as a worker that has just been started does. */
async function drawAnew(services: Services): Promise<void> {
  vi.resetModules();
  const { drawContextMenu } = await import('./context-menu.ts');
  await drawContextMenu(services);
}

beforeEach(() => {
  session.clear();
  vi.clearAllMocks();
});

it('holds a new address, the site’s own and the list, and for our button a way to point at a field', async () => {
  await drawAnew(servicesWith('a@masked.example'));
  const ids = menus.create.mock.calls.map(([entry]) => (entry as { id: string }).id);
  expect(ids).toEqual(['new', 'use:a@masked.example', 'manage', 'pick']);
});

it('holds the addresses of every account', async () => {
  await drawAnew(servicesOf({ ada: ['a@masked.example'], bela: ['b@quiet.example'] }));
  const ids = menus.create.mock.calls.map(([entry]) => (entry as { id: string }).id);
  expect(ids).toEqual(expect.arrayContaining(['use:a@masked.example', 'use:b@quiet.example']));
});

it('is not drawn again by the next worker where nothing changed, and is where something did', async () => {
  await drawAnew(servicesWith('a@masked.example'));
  await drawAnew(servicesWith('a@masked.example'));
  expect(menus.removeAll).toHaveBeenCalledOnce();
  await drawAnew(servicesWith('a@masked.example', 'b@masked.example'));
  expect(menus.removeAll).toHaveBeenCalledTimes(2);
});
