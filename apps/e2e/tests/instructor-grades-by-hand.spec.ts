import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { practiceRubric } from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import { comesTo, comesToSay } from '../src/comes-to.ts';
import { arrange, type Course } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { allSaved, cellOf, gradesOf, register } from '../src/grading.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { stories } from '../src/story.ts';

const { grading, sheet } = messages('id');
const course = (title: string, people = 4) => arrange({ title, people, units: 2, until: 'running' });

const scoresOf = async ({ manager, cohort, people }: Course) => {
  const { grades } = await manager.call(contract.listGrades, { params: { cohortId: cohort.id } });
  return people.map(({ id }) => grades.find(({ enrolmentId }) => enrolmentId === id)?.score ?? null);
};

describe('an instructor with quick hands', () => {
  const story = stories();

  story('gives rubric levels by their digits and judges after them, all in the same cell', async ({ page }) => {
    const own = await course('Rubrik');
    await enter(page, own.manager, gradesOf(own));
    await cellOf(page, own, 0, 0).focus();
    const [poor, , good] = practiceRubric;
    await page.keyboard.type(`${good?.digit}k${poor?.digit}b`);
    await allSaved(page, own, 2);
    expect(await register(own)).toBe('K BK . . | . . . .');
    expect((await scoresOf(own)).slice(0, 2)).toEqual([good?.score, poor?.score]);
    await comesToSay(() => cellOf(page, own, 0, 0).getAttribute('aria-label'), grading.scoreIs(String(good?.score)));
  });

  story(
    'fills a column down from a cell, or all of it from its head, takes it back and does it again as one act',
    async ({ page }) => {
      const own = await course('Isi ke bawah', 5);
      await enter(page, own.manager, gradesOf(own));
      await cellOf(page, own, 1, 0).focus();
      await page.keyboard.press('b');
      await cellOf(page, own, 3, 0).focus();
      await page.keyboard.press('k');
      await cellOf(page, own, 1, 0).focus();
      await page.keyboard.press('Control+d');
      await allSaved(page, own, 4);
      expect(await register(own)).toBe('. BK BK K BK | . . . . .');
      await page.keyboard.press('Control+z');
      await allSaved(page, own, 2);
      expect(await register(own)).toBe('. BK . K . | . . . . .');
      await page.keyboard.press('Control+y');
      await allSaved(page, own, 4);
      expect(await register(own)).toBe('. BK BK K BK | . . . . .');
      await page.keyboard.press('Control+z');
      await allSaved(page, own, 2);
      await page.getByRole('button', { name: grading.fillCompetentFor(grading.unitShort(2)) }).click();
      await allSaved(page, own, 7);
      expect(await register(own)).toBe('. BK . K . | K K K K K');
    },
  );

  story('never changes a score by turning the wheel over it', async ({ page }) => {
    const own = await course('Roda', 2);
    await enter(page, own.manager, gradesOf(own));
    await cellOf(page, own, 0, 0).focus();
    await page.keyboard.press('r');
    const score = page.getByRole('textbox', { name: grading.scoreLabel });
    await score.fill('82,5');
    await score.hover();
    await page.mouse.wheel(0, 400);
    expect(await score.inputValue()).toBe('82,5');
    await page.getByText(sheet.noHistory).waitFor();
    await page.getByRole('button', { name: sheet.saveDetails }).click();
    const drawer = page.getByRole('dialog');
    const said = `${grading.none}, ${grading.scoreIs('82,5')}`;
    await drawer
      .getByRole('status')
      .filter({ hasText: sheet.detailsSaved(said) })
      .waitFor();
    await drawer
      .getByRole('listitem')
      .filter({ hasText: grading.scoreIs('82,5') })
      .waitFor();
    await drawer.getByRole('listitem').filter({ hasText: grading.takenBack }).waitFor();
    await page.keyboard.press('Escape');
    await comesTo(() => scoresOf(own), [82.5, null]);
  });

  story(
    'finds the rubric as buttons on a telephone, and swipes to the next trainee',
    async ({ page }) => {
      const own = await course('Rubrik di ponsel', 2);
      await enter(page, own.manager, gradesOf(own));
      const name = (place: number) =>
        page.getByRole('heading', { level: 2, name: own.people[place]?.person.fullName ?? '?' });
      await name(0).waitFor();
      await page.getByRole('button', { name: sheet.details }).first().tap();
      const drawer = page.getByRole('dialog', { name: grading.detailsOf(`1. ${own.people[0]?.person.fullName}`) });
      const [, fair] = practiceRubric;
      await drawer
        .getByRole('button', { name: grading.level(fair?.digit ?? 0, fair?.label.id ?? '', String(fair?.score)) })
        .tap();
      await expectAccessible(page);
      await drawer.getByRole('button', { name: sheet.saveDetails }).tap();
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      await comesTo(() => scoresOf(own), [fair?.score ?? null, null]);
      await swipeLeft(page);
      await name(1).waitFor();
    },
    cheapPhone,
  );
});

/** A finger drawn across the screen to the left. */
async function swipeLeft(page: import('playwright-core').Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: points });
  await touch('touchStart', [{ x: 300, y: 420 }]);
  await touch('touchMove', [{ x: 180, y: 422 }]);
  await touch('touchMove', [{ x: 60, y: 424 }]);
  await touch('touchEnd', []);
}
