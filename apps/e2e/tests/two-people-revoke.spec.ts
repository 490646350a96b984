import { beforeAll, describe, expect } from '@jest/globals';
import { formatCode } from '@kompeten/domain';
import { answerIn, explainBlocker, messages, termsIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { enter } from '../src/door.ts';
import { type IssuedCourse, issue } from '../src/issued.ts';
import type { Colleague } from '../src/office.ts';
import { stories } from '../src/story.ts';

const { certificates: words, shell } = messages('id');
const { reasonClass } = termsIn('id');
const answer = answerIn('id');

describe('a certificate is taken back', () => {
  const story = stories();
  let course: IssuedCourse;
  beforeAll(async () => {
    course = await issue('Pencabutan oleh dua orang', 2);
  });

  const ask = async (page: Page, who: Colleague, place: number, kind: 'suspension' | 'revocation', reason: string) => {
    await enter(page, who, `/admin/certificates/${course.certificates[place]?.id}`);
    await page.getByRole('link', { name: words.act[kind] }).click();
    await page.getByRole('heading', { level: 1, name: words.act[kind] }).waitFor();
    for (const consequence of words.consequences[kind]) await page.getByText(consequence).waitFor();
    await page.getByRole('combobox', { name: words.reason }).selectOption(reason);
    await page.getByRole('textbox', { name: words.note }).fill('Laporan dari desa');
    await page.getByRole('checkbox', { name: words.statement }).check();
    await page.getByRole('button', { name: words.confirm[kind] }).click();
    await page.getByRole('heading', { level: 1, name: words.done[kind] }).waitFor();
  };
  const decide = async (page: Page, who: Colleague, place: number, kind: 'suspension' | 'revocation') => {
    await enter(page, who, `/admin/certificates/${course.certificates[place]?.id}`);
    await page.getByRole('link', { name: words.openRequest }).click();
    await page.getByRole('heading', { level: 1, name: words.decideTitle[kind] }).waitFor();
  };
  const publicAnswer = async (page: Page, place: number) => {
    await page.goto(`/v/${formatCode(course.certificates[place]?.code ?? '')}`);
    return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  };

  story('one person suspends it at once; the page says so and why', async ({ page, visitor }) => {
    const employer = await visitor({ javaScriptEnabled: false });
    expect(await publicAnswer(employer, 0)).toBe(answer.headlines.training);
    await ask(page, course.manager, 0, 'suspension', 'under_review');
    expect(await publicAnswer(employer, 0)).toBe(answer.standings.suspended);
    await employer.getByText(reasonClass.under_review).first().waitFor();
  });

  story(
    'two people revoke it: until the second agrees it stands, then it is revoked for ever',
    async ({ page, visitor }) => {
      const employer = await visitor({ javaScriptEnabled: false });
      await ask(page, course.manager, 1, 'revocation', 'fraud');
      expect(await publicAnswer(employer, 1)).toBe(answer.headlines.training);

      await decide(page, course.manager, 1, 'revocation');
      await page.getByText(words.cannotDecideText(explainBlocker('id', { code: 'same_person' }))).waitFor();

      const second = await visitor();
      await decide(second, course.head, 1, 'revocation');
      await second.getByRole('button', { name: words.decideTitle.revocation }).click();
      await second.getByRole('alert').filter({ hasText: shell.confirm.tickFirst }).waitFor();
      await second.getByRole('checkbox', { name: words.decideStatement }).check();
      await second.getByRole('button', { name: words.decideTitle.revocation }).click();
      await second.getByRole('heading', { level: 1, name: words.decided }).waitFor();

      expect(await publicAnswer(employer, 1)).toBe(answer.standings.revoked);
      await employer.getByText(reasonClass.fraud).first().waitFor();
      expect(await employer.getByText('Laporan dari desa').count()).toBe(0);
      await second.getByRole('link', { name: words.toCertificate }).click();
      await second.getByRole('heading', { level: 1, name: course.certificates[1]?.holderName }).waitFor();
      expect(await second.getByRole('link', { name: words.act.revocation }).count()).toBe(0);
    },
  );
});
