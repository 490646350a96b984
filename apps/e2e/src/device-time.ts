import type { Page } from 'playwright-core';

/** A minute ago, as a field for date and time wants it. */
export const aMinuteAgo = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = new Date(Date.now() - 60_000);
    return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  });
