import type { Locator, Page } from 'playwright-core';

const MOST_STEPS = 200;

/** Walks with Tab to something, as somebody does who has no mouse; fails where it cannot be reached. */
export async function walkTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}`);
}

/** Whether something has the focus. */
export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Walks to a button or link and takes it with Enter. */
export async function take(page: Page, target: Locator): Promise<void> {
  await walkTo(page, target);
  await page.keyboard.press('Enter');
}

/** Walks to a field and fills it in. */
export async function write(page: Page, field: Locator, value: string): Promise<void> {
  await walkTo(page, field);
  await field.fill(value);
}

/** Walks to a list of choices and chooses by what it says. */
export async function choose(page: Page, list: Locator, label: RegExp): Promise<void> {
  await walkTo(page, list);
  const options = await list.getByRole('option').allTextContents();
  const wanted = options.find((option) => label.test(option));
  if (!wanted) throw new Error(`None of ${options.join(' | ')} is ${label}`);
  await list.selectOption({ label: wanted });
}
