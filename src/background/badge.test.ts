import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../domain/result.ts';
import type { Trace } from '../domain/trace.ts';
import { badgeColours, createBadge } from './badge.ts';

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn(),
  setTitle: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
}));
vi.mock('../platform/browser.ts', () => ({ browser: { action } }));
vi.mock('../i18n/t.ts', () => ({ t: (key: string) => key }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** What the icon says to somebody whose accounts have these traces. */
async function titleFor(
  traces: readonly (readonly Trace['kind'][])[],
  status = 'active',
  isShutOut = false,
): Promise<string> {
  const services = {
    accounts: { list: async () => traces.map((_, id) => ({ id: String(id), status })) },
    aliases: { traces: async (id: string) => ok((traces[Number(id)] ?? []).map((kind) => ({ kind }))) },
    isShutOut: async () => isShutOut,
  } as unknown as Parameters<typeof createBadge>[0];
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
  expect(await titleFor([['lost']], 'needs-sign-in', true)).toBe('extensionName: badge_needsSignIn');
});

it('tells of a server that the browser keeps from us, where nothing can be seen or mended until it is allowed', async () => {
  expect(await titleFor([['lost']], 'active', true)).toBe('extensionName: badge_needsHost');
  expect(action.setBadgeBackgroundColor).toHaveBeenCalledWith({ color: badgeColours.ground });
  expect(action.setBadgeTextColor).toHaveBeenCalledWith({ color: badgeColours.sign });
});

// WCAG 2.2, 1.4.11 and 1.4.3. Toolbars of Chrome and Firefox, light and dark.
it.each(['#ffffff', '#3c3c3c', '#f9f9fb', '#2b2a33'])('stands out 3 to 1 from a toolbar of %s', (toolbar) => {
  expect(contrast(badgeColours.ground, toolbar)).toBeGreaterThanOrEqual(3);
});

it('has a sign that can be read, 4.5 to 1', () => {
  expect(contrast(badgeColours.sign, badgeColours.ground)).toBeGreaterThanOrEqual(4.5);
});

/** Contrast ratio of two colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
