import type { Locator, Page } from 'playwright-core';

/** The field of a page that is called exactly this. */
export const label = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });

/** The button of a page that is called exactly this. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The link of a page that is called exactly this. */
export const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });

/** The main heading of a page. */
export const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });

/** Types a word into a field that searches, and takes the first that is found. */
export async function find(page: Page, name: string, word: string): Promise<void> {
  await page.getByRole('combobox', { name }).fill(word);
  await page
    .getByRole('option', { name: new RegExp(word) })
    .first()
    .click();
}
