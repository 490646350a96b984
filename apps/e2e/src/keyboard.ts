import type { Locator, Page } from 'playwright-core';
import { comesTo } from './comes-to.ts';

const MOST_STEPS = 200;

/** Walks with Tab to something, as somebody does who has no mouse, past the navigation where a page offers it. */
export async function walkTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const place = await target.evaluate((element) => {
      const { activeElement } = document;
      if (element === activeElement) return 'there';
      return activeElement?.classList.contains('k-skip-link') ? 'at the way past' : 'elsewhere';
    });
    if (place === 'there') return;
    await page.keyboard.press(place === 'at the way past' ? 'Enter' : 'Tab');
    if (place === 'at the way past') await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}`);
}

/** Waits until somebody who reads by ear or keyboard is at something. */
export const arrived = (target: Locator): Promise<void> =>
  comesTo(() => target.evaluate((element) => element === document.activeElement), true);

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
  await list.getByRole('option').filter({ hasText: label }).first().waitFor({ state: 'attached' });
  const options = await list.getByRole('option').allTextContents();
  const wanted = options.find((option) => label.test(option));
  if (!wanted) throw new Error(`None of ${options.join(' | ')} is ${label}`);
  await list.selectOption({ label: wanted });
}
