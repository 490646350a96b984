import { messages } from '@kompeten/messages';
import type { Locator, Page } from 'playwright-core';
import { choose, walkTo } from './keyboard.ts';
import { stepTo } from './sweep/walk.ts';

const { imports: words } = messages('id');

/** Goes to a button and takes it with Enter. */
export const press = (target: Locator) => target.press('Enter');

/** The five steps for a file in which nothing is wrong. */
export async function bring(page: Page, kind: string, name: string, text: string): Promise<void> {
  await stepTo(page, '/admin/imports/new');
  await choose(page, page.getByRole('combobox', { name: words.kindField }), new RegExp(`^${kind}$`));
  await handIn(page, name, text);
  await carryOut(page);
}

/** Hands a file in at the field for files. */
export async function handIn(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole('button', { name: words.file });
  await walkTo(page, field);
  await field.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Has a file read as it is proposed, and carried out as it is counted. */
export async function carryOut(page: Page): Promise<void> {
  await press(page.getByRole('button', { name: words.read }));
  await press(page.getByRole('button', { name: /^Simpan \d+ baris$/ }));
}
