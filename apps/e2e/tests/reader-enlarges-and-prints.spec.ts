import { beforeAll, describe, expect } from '@jest/globals';
import { formatCode } from '@kompeten/domain';
import { partsIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { issue } from '../src/issued.ts';
import { stories } from '../src/story.ts';

const narrow = { viewport: { width: 360, height: 740 } };
const PATHS = ['/', '/my', '/ujian', '/periksa-daftar', '/periksa', '/pendaftaran', '/pelatihan', '/nomor'];

/** What reaches beyond the screen, by its first words. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.querySelectorAll('body *')];
    const out = all.filter((one) => one.getBoundingClientRect().right > clientWidth);
    return [scrollWidth, ...out.map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 40)}`)];
  });

describe('a reader who needs large text, forced colours or paper', () => {
  const story = stories();
  let answer = '';
  beforeAll(async () => {
    const { certificates } = await issue('Teks besar', 1);
    answer = `/v/${formatCode(certificates[0]?.code ?? '')}`;
  });

  story(
    'doubles the size of text on a telephone and never scrolls sideways',
    async ({ page }) => {
      const found: Record<string, unknown> = {};
      for (const path of [...PATHS, answer]) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        const out = await beyond(page);
        if (out.length > 0) found[path] = out;
      }
      expect(found).toEqual({});
    },
    narrow,
  );

  story('tells the chosen language and theme from the others where colours are forced', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const ground = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.goto('/');
    await page.getByRole('button', { name: partsIn('id').themes.dark }).waitFor();
    expect(await ground('.k-switch [aria-pressed="true"]')).not.toBe(await ground('.k-switch [aria-pressed="false"]'));
    await page.goto(answer);
    expect(await ground('.langs [aria-current]')).not.toBe(await ground('.langs a:not([aria-current])'));
  });

  story('prints the answer without a sheet that holds nothing of it', async ({ page }) => {
    await page.goto(answer);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });
});
