import type { Page } from 'playwright-core';
import type { Colleague } from './office.ts';
import { productUrl } from './product-url.ts';

/** Opens a page of the staff application as somebody who has signed in already. */
export async function enter(page: Page, { cookie }: Pick<Colleague, 'cookie'>, path = '/admin/'): Promise<void> {
  const [name = '', value = ''] = cookie.split('=', 2);
  await page.context().addCookies([{ name, value, url: productUrl(), httpOnly: true, sameSite: 'Lax' }]);
  await page.goto(path);
}
