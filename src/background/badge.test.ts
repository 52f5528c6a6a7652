import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../domain/result.ts';
import type { Trace } from '../domain/trace.ts';
import { createBadge } from './badge.ts';
import type { Services } from './services.ts';

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn(),
  setTitle: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
}));
vi.mock('../platform/browser.ts', () => ({ browser: { action } }));
vi.mock('../i18n/t.ts', () => ({ t: (key: string) => key }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** What the icon says to somebody whose accounts have these traces. */
async function titleFor(traces: readonly (readonly Trace['kind'][])[], status = 'active'): Promise<string> {
  const services = {
    accounts: { list: async () => traces.map((_, id) => ({ id: String(id), status })) },
    aliases: { traces: async (id: string) => ok((traces[Number(id)] ?? []).map((kind) => ({ kind }))) },
  } as unknown as Services;
  createBadge(services, (error) => {
    throw error;
  }).refresh();
  await vi.runAllTimersAsync();
  expect(action.setBadgeText).toHaveBeenLastCalledWith({
    text: action.setTitle.mock.lastCall?.[0].title === 'extensionName' ? '' : '!',
  });
  return action.setTitle.mock.lastCall?.[0].title;
}

it('is silent where nothing needs the person', async () => {
  expect(await titleFor([['checking', 'failed'], ['created-not-filled']])).toBe('extensionName');
});

it('tells an address that is lost from one that is not safe yet, whichever account has it, and the loss first', async () => {
  expect(await titleFor([[], ['promotion-failing']])).toBe('extensionName: badge_promotionFailing');
  expect(await titleFor([['promotion-failing'], ['lost']])).toBe('extensionName: badge_lost');
});

it('asks for a sign-in before all else: without one nothing else can be done', async () => {
  expect(await titleFor([['lost']], 'needs-sign-in')).toBe('extensionName: badge_needsSignIn');
});
