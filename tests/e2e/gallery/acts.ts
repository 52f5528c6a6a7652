import type { Page } from 'playwright';

/** Selects several addresses, each by a part of it. */
export const pick =
  (...emails: string[]) =>
  async (page: Page) => {
    for (const email of emails)
      await page
        .getByRole('button', { name: `Select ${email}` })
        .first()
        .dispatchEvent('click');
  };

/** Opens the details of an address. */
export const details = (email: string) => async (page: Page) =>
  page
    .getByRole('button', { name: `Details of ${email}` })
    .first()
    .click();

/** Presses the first button of this name: of this very name, or of one that fits. */
export const button = (name: string | RegExp) => async (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
