import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** The open tab of a strip is called this, is whole in sight on a telephone, and the page has not moved for it. */
export async function openTabInSight(page: Page, strip: string, name: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: strip });
  const open = tabs.getByRole('link', { name, exact: true }).and(page.locator('[aria-current]'));
  const [frame, tab] = [await tabs.boundingBox(), await open.boundingBox()];
  if (!frame || !tab) throw new Error(`No strip shows ${name}.`);
  expect(tab.x).toBeGreaterThanOrEqual(frame.x - 1);
  expect(tab.x + tab.width).toBeLessThanOrEqual(frame.x + frame.width + 1);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
}
