import type { Page } from 'playwright';
import { expect } from 'vitest';
import { clickRole, findRole, waitForRole } from '../harness/chromium.ts';
import { sleep, waitFor } from '../harness/wait.ts';

export const markName = /^New masked address for this site$/;

/** Longer than the dwell: a press after this time counts at once. */
export const afterDwell = 350;

/** Focuses the field as a person does, and waits for its mark. */
export async function focusField(page: Page, selector = '#email'): Promise<void> {
  await page.locator(selector).click();
  await waitForRole(page, 'button', markName);
}

/** From the field to an open panel with the address in it, dwell over. */
export async function openPanel(page: Page, selector = '#email'): Promise<void> {
  await focusField(page, selector);
  await clickRole(page, 'button', markName);
  await waitForRole(page, 'dialog', /./);
  await sleep(afterDwell);
}

/** The whole way, up to the filled field. */
export async function useAddress(page: Page, selector = '#email'): Promise<void> {
  await openPanel(page, selector);
  await clickRole(page, 'button', 'Use it');
  await expectFilled(page, selector);
}

export async function expectFilled(page: Page, selector = '#email'): Promise<void> {
  await waitFor('the address in the field', async () =>
    /^quiet\.otter\d+@mail\.example$/.test(await page.locator(selector).inputValue()),
  );
}

/** Gives a mark that should not come the time to come, then proves that it did not. */
export async function expectNoMark(page: Page): Promise<void> {
  await sleep(400);
  expect(await findRole(page, 'button', markName)).toBeNull();
}

/** Events that the page itself could see, in order. */
export function seenBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}
