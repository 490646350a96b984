import { beforeAll, describe, expect } from '@jest/globals';
import { formatCode } from '@kompeten/domain';
import { answerIn, batchIn, partsIn, portalIn } from '@kompeten/messages';
import { issue } from '../src/issued.ts';
import { productUrl } from '../src/product-url.ts';
import { stories } from '../src/story.ts';

const words = portalIn('id').verify;
const answer = answerIn('id');
const list = batchIn('id');
const NUMBER = '0014/BPVP-CSM/XI/2026';

describe('an employer who types something else than a code', () => {
  const story = stories();
  let code = '';
  beforeAll(async () => {
    const { certificates } = await issue('Yang diketik', 1);
    code = formatCode(certificates[0]?.code ?? '');
  });

  story('is told that a number is no code, and is led to where numbers are compared', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('textbox', { name: words.label }).pressSequentially(NUMBER);
    await page.getByText(partsIn('id').code.number).waitFor();
    await page.getByRole('link', { name: words.numberWay }).click();
    await page.waitForURL(({ pathname }) => pathname === '/nomor');
    await page.goto('/periksa-daftar');
    await page.getByRole('textbox', { name: list.paste }).fill(`Nama\tKode\nSiti\t${code}\nBudi\t${NUMBER}`);
    await page.getByRole('button', { name: list.check }).click();
    await page
      .getByRole('row', { name: `3 Budi ${NUMBER}` })
      .getByText(list.outcomes.number)
      .waitFor();
  });

  story(
    'is told so without scripts too',
    async ({ page }) => {
      const answered = await page.goto(`/v?code=${encodeURIComponent(NUMBER)}`);
      expect(answered?.status()).toBe(422);
      await page.getByRole('heading', { level: 1, name: answer.number }).waitFor();
      await page.getByRole('link', { name: answer.toNumber }).click();
      await page.waitForURL(({ pathname }) => pathname === '/nomor');
    },
    { javaScriptEnabled: false },
  );

  story('puts the whole address into the field, or a stroke behind it, and comes to the answer', async ({ page }) => {
    await page.goto('/');
    const field = page.getByRole('textbox', { name: words.label });
    await field.fill(`${productUrl()}/v/${code}`);
    expect(await field.inputValue()).toBe(code);
    const answered = await page.goto(`/v/${code}/`);
    expect(answered?.headers()['content-security-policy']).toContain("default-src 'none'");
    await page.getByRole('heading', { level: 1, name: answer.headlines.training }).waitFor();
  });
});
