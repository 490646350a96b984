import { expect } from '@jest/globals';
import { myAssessmentIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';

const words = myAssessmentIn('id');

/** Types a telephone number into the own application, leaves without saving, comes back, and finds it; nothing lacks it any more. */
export async function typesAndComesBack(page: Page, phone: string): Promise<void> {
  const field = page.getByLabel(words.phone, { exact: true });
  await field.fill(phone);
  await page.getByText(words.gap('phone_or_email')).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: words.back }).tap();
  await page
    .getByRole('link', { name: /^Buka permohonan/ })
    .first()
    .tap();
  await page.getByText(words.restored).waitFor();
  expect(await field.inputValue()).toBe(phone);
}
