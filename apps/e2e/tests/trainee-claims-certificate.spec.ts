import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { formatCode } from '@kompeten/domain';
import { answerIn, explain, portalIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { type IssuedCourse, issue } from '../src/issued.ts';
import { arrived } from '../src/keyboard.ts';
import { cheapPhone, cookieOf } from '../src/phone-acts.ts';
import { productUrl } from '../src/product-url.ts';
import { stories } from '../src/story.ts';

const words = portalIn('id');
const phone = { ...cheapPhone, acceptDownloads: true };

describe('a trainee with a telephone', () => {
  const story = stories();
  let course: IssuedCourse;
  beforeAll(async () => {
    course = await issue('Kartu klaim di ponsel', 4);
  });
  const personOf = (place: number) => course.people[place]?.person.fullName ?? '?';
  const cardOf = (place: number) =>
    course.manager.call(contract.issueClaimCard, { params: { enrolmentId: course.people[place]?.id ?? '' } });
  const pinField = (page: Page) => page.getByLabel(words.claim.pin);
  const givePin = async (page: Page, pin: string) => {
    await pinField(page).fill(pin);
    await page.getByRole('button', { name: words.claim.submit, exact: true }).tap();
  };
  const greeting = (page: Page, place: number) =>
    page.getByRole('heading', { level: 1, name: words.mine.hello(personOf(place)) });

  story(
    'scans the card, chooses a PIN, downloads the signed file and shows what an employer sees',
    async ({ page }) => {
      const { claimUrl } = await cardOf(0);
      await page.goto(pathOf(claimUrl));
      await page.getByText(words.claim.fromCard).waitFor();
      expect(page.url()).not.toContain('card');
      await givePin(page, '482915');
      await greeting(page, 0).waitFor();
      await page.getByRole('status').filter({ hasText: words.mine.firstTime }).waitFor();
      const title = course.certificates[0]?.title ?? '';
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: words.mine.downloadOf(title) }).tap(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.pdf$/);
      expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
      await page.getByRole('link', { name: words.mine.check }).tap();
      await page.getByRole('heading', { level: 1, name: answerIn('id').headlines.training }).waitFor();
    },
    phone,
  );

  story(
    'types the code by hand, signs out, and leaves nothing behind on a borrowed telephone',
    async ({ page }) => {
      const { claimCode } = await cardOf(1);
      await page.goto('/');
      await page.getByRole('link', { name: words.toMine, exact: true }).tap();
      await page.getByRole('textbox', { name: words.claim.code }).fill(claimCode.toLowerCase());
      await givePin(page, '120774');
      await arrived(greeting(page, 1));
      const cookie = await cookieOf(page);
      expect(await certificatesWith(cookie)).toBe(200);
      await page.getByRole('button', { name: words.mine.leave }).tap();
      await page.getByText(words.mine.left).waitFor();
      await arrived(page.getByRole('heading', { level: 1, name: words.claim.title }));
      expect(await certificatesWith(cookie)).toBe(401);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: words.verify.title }).waitFor();
      for (const again of [() => page.goForward(), () => page.goto('/my')]) {
        await again();
        await pinField(page).waitFor();
        expect(await pinField(page).inputValue()).toBe('');
        expect(await page.getByText(personOf(1)).count()).toBe(0);
      }
      expect(await page.context().cookies()).toEqual([]);
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      expect(kept).not.toContain(claimCode);
      expect(kept).not.toContain(personOf(1));
    },
    phone,
  );

  story(
    'is told how many tries are left after a wrong PIN, and comes in with the right one',
    async ({ page, visitor }) => {
      const { claimCode } = await cardOf(2);
      await page.goto('/my');
      await page.getByRole('textbox', { name: words.claim.code }).fill(claimCode);
      await givePin(page, '555123');
      await greeting(page, 2).waitFor();
      const other = await visitor();
      await other.goto('/my');
      await other.getByRole('textbox', { name: words.claim.code }).fill(claimCode);
      for (const triesLeft of [4, 3]) {
        await givePin(other, '000111');
        await other.getByText(explain('id', 'claim_card.wrong_pin', { triesLeft })).waitFor();
        await arrived(pinField(other));
      }
      await givePin(other, '555123');
      await greeting(other, 2).waitFor();
    },
    phone,
  );

  story(
    'finds that a lost card opens nothing once it was replaced, and the new one does',
    async ({ page }) => {
      const lost = await cardOf(3);
      const card = await cardOf(3);
      await page.goto('/my');
      const code = page.getByRole('textbox', { name: words.claim.code });
      await code.fill(lost.claimCode);
      await givePin(page, '907361');
      await page.getByText(explain('id', 'claim_card.replaced', {})).waitFor();
      await code.fill(card.claimCode);
      expect(await code.inputValue()).toBe(formatCode(card.claimCode.replaceAll('-', '')));
      await givePin(page, '907361');
      await greeting(page, 3).waitFor();
    },
    phone,
  );
});

/** How a copied cookie is answered: signing out ends the session itself, not only what the browser knows of it. */
const certificatesWith = async (cookie: string) =>
  (await fetch(`${productUrl()}/api/v1/my/certificates`, { headers: { cookie } })).status;

const pathOf = (address: string) => {
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
};
