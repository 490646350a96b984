import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { formatCode } from '@kompeten/domain';
import { answerPageIn, portalIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { type IssuedCourse, issue } from '../src/issued.ts';
import { stories } from '../src/story.ts';

const words = answerPageIn('id').birthDate;
const mine = portalIn('id');
const phone = { viewport: { width: 360, height: 740 }, acceptDownloads: true, javaScriptEnabled: false };

describe('an employer with an identity card in hand', () => {
  const story = stories();
  let course: IssuedCourse;
  beforeAll(async () => {
    course = await issue('Pencocokan tanggal lahir', 2);
  });
  const birthDateOf = (place: number) => course.people[place]?.person.birthDate ?? '';
  const open = (page: Page, place: number) => page.goto(`/v/${formatCode(course.certificates[place]?.code ?? '')}`);
  const fill = async (page: Page, date: string) => {
    const [year = '', month = '', day = ''] = date.split('-');
    await page.getByRole('textbox', { name: words.day, exact: true }).fill(day);
    await page.getByRole('textbox', { name: words.month, exact: true }).fill(month);
    await page.getByRole('textbox', { name: words.year, exact: true }).fill(year);
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const result = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

  story(
    'confirms the birth date without a script and opens that one file',
    async ({ page }) => {
      await open(page, 0);
      await fill(page, birthDateOf(0));
      await button(page, words.confirm).click();
      await result(page, words.matchesText.day).waitFor();
      expect(page.url()).not.toContain(birthDateOf(0).slice(0, 4));
      await fill(page, birthDateOf(0));
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, words.open).click()]);
      expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
    },
    phone,
  );

  story('reads and hears the result like the rest of the page', async ({ page }) => {
    await open(page, 0);
    await expectAccessible(page);
    await fill(page, birthDateOf(0));
    await button(page, words.confirm).click();
    await result(page, words.matchesText.day).waitFor();
    expect(await page.title()).toMatch(new RegExp(`^${words.matches.day}`));
    await expectAccessible(page);
  });

  story(
    'is stopped after five wrong dates until the holder opens it again and sees how often, and not who',
    async ({ page, visitor }) => {
      await open(page, 1);
      for (const left of [4, 3, 2, 1, 0]) {
        await fill(page, '1945-08-17');
        await button(page, words.confirm).click();
        await result(page, words.differsText(left)).waitFor();
      }
      await fill(page, birthDateOf(1));
      await button(page, words.confirm).click();
      await result(page, words.closedText).waitFor();
      const trainee = await visitor({ viewport: phone.viewport });
      const params = { enrolmentId: course.people[1]?.id ?? '' };
      const { claimCode } = await course.manager.call(contract.issueClaimCard, { params });
      await trainee.goto('/my');
      await trainee.getByRole('textbox', { name: mine.claim.code }).fill(claimCode);
      await trainee.getByLabel(mine.claim.pin).fill('482915');
      await button(trainee, mine.claim.submit).click();
      await trainee.getByText(mine.checks.closed).waitFor();
      expect(await trainee.getByRole('table').getByRole('cell').allTextContents()).toEqual(['0', '0', '5']);
      await expectAccessible(trainee);
      const title = course.certificates[1]?.title ?? '';
      await button(trainee, mine.checks.reopenOf(title)).click();
      await trainee.getByText(mine.checks.left(5, 5)).waitFor();
      await fill(page, birthDateOf(1));
      await button(page, words.confirm).click();
      await result(page, words.matchesText.day).waitFor();
    },
    phone,
  );
});
