import { expect } from '@jest/globals';
import { messages } from '@kompeten/messages';
import type { Locator, Page } from 'playwright-core';
import { button } from './filling.ts';

const words = messages('id').shell.leaving;

/** Tries to go away from what was typed, is asked, and stays: the page and what stands in the field are as they were. */
export async function asksBefore(page: Page, field: Locator, leave: () => Promise<unknown>): Promise<void> {
  const [address, typed] = [page.url(), await field.inputValue()];
  await leave();
  await page.getByRole('alertdialog', { name: words.title }).waitFor();
  await button(page, words.stay).click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect([page.url(), await field.inputValue()]).toEqual([address, typed]);
}

/** Leaves a page with what was typed on it, knowing that it goes. */
export async function leavesAllTheSame(page: Page, leave: () => Promise<unknown>): Promise<void> {
  await leave();
  await button(page, words.leave).click();
}

/** Closes the window, is asked by the browser, and stays. */
export async function browserAsksBefore(page: Page): Promise<void> {
  const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
}
