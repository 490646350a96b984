import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFindings } from '../accessibility.ts';
import { openBrowser } from '../browser.ts';
import { learn, markShades, shadesOf } from './sameness.ts';

describe('the colours of texts', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const pale = (words: string, ground = 'white') => `<p style="color: #bbb; background: ${ground}">${words}</p>`;
  const look = async (page: Page, known: Set<string>) => {
    await markShades(page, learn(known, await shadesOf(page)));
    return (await accessibilityFindings(page, 'colours')).join('\n');
  };

  it('are looked at once, and again where the same colour stands upon another ground', async () => {
    const page = await browser.newPage();
    const known = new Set<string>();
    await page.setContent(`<html lang="id"><body><main>${pale('first')}</main></body></html>`);
    expect(await look(page, known)).toContain('first');
    await page.setContent(`<html lang="id"><body><main>${pale('second')}</main></body></html>`);
    expect(await look(page, known)).toBe('');
    await page.setContent(`<html lang="id"><body><main>${pale('third')}${pale('fourth', '#ddd')}</main></body></html>`);
    const found = await look(page, known);
    expect(found).toContain('fourth');
    expect(found).not.toContain('third');
  });
});
