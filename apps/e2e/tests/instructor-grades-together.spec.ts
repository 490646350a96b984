import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import { comesTo, comesToSay } from '../src/comes-to.ts';
import { arrange } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { allSaved, cellOf, gradesOf, historyOf, judge, nameOfCell, register } from '../src/grading.ts';
import { stories } from '../src/story.ts';

const { devices, grading, sheet } = messages('id');
const course = (title: string) => arrange({ title, people: 3, units: 2, until: 'running' });

describe('two people who grade one cohort', () => {
  const story = stories();

  story('see each other’s cells and judgements while they work', async ({ page, visitor }) => {
    const own = await course('Bersama');
    await enter(page, own.manager, gradesOf(own));
    await cellOf(page, own, 0, 0).focus();
    const other = await visitor();
    await enter(other, own.head, gradesOf(own));
    await cellOf(other, own, 1, 0).focus();
    const name = own.head.user.fullName;
    await page.getByRole('gridcell', { name: sheet.alsoHere(name) }).waitFor();
    await comesToSay(() => cellOf(page, own, 1, 0).getAttribute('aria-label'), sheet.alsoHere(name));
    await page.getByText(sheet.others(name)).waitFor();
    await other.keyboard.press('b');
    await page.getByRole('gridcell', { name: `${grading.BK}, ${sheet.states.sent}` }).waitFor();
    await expectAccessible(page);
    // Who leaves says so, and the others hear of it at once; that silence fades too is told without a browser.
    await other.goto('about:blank');
    await page.getByText(sheet.others(name)).waitFor({ state: 'detached' });
  });

  story(
    'contradict each other without a network; both are shown, and a reason settles it',
    async ({ page, visitor }) => {
      const own = await course('Berbeda');
      await enter(page, own.manager, gradesOf(own));
      await cellOf(page, own, 0, 0).focus();
      await page.context().setOffline(true);
      await judge(own, 0, 0, 'BK');
      await page.keyboard.type('kk');
      await page.context().setOffline(false);
      const contested = page.getByRole('group', { name: nameOfCell(own, 0, 0) });
      await contested.getByText(sheet.by(own.head.user.fullName)).waitFor();
      await contested.getByText(sheet.mine).waitFor();
      await page.getByRole('link', { name: devices.line.sent }).waitFor();
      await comesTo(() => register(own), '. K . | . . .');
      await comesToSay(() => cellOf(page, own, 0, 0).getAttribute('aria-label'), sheet.states.contested);

      const other = await visitor();
      await enter(other, own.head, gradesOf(own));
      await other.getByRole('group', { name: nameOfCell(own, 0, 0) }).waitFor();
      await other.getByRole('button', { name: sheet.decideFor(nameOfCell(own, 0, 0)) }).click();
      const drawer = other.getByRole('dialog');
      await drawer.getByRole('radio', { name: sheet.choose(grading.K, own.manager.user.fullName) }).check();
      await drawer.getByRole('button', { name: sheet.settle }).click();
      await drawer.getByText(sheet.reasonNeeded).waitFor();
      await expectAccessible(other);
      await drawer.getByRole('textbox', { name: sheet.reason }).fill('Dilihat bersama di bengkel');
      await drawer.getByRole('button', { name: sheet.settle }).click();
      await contested.waitFor({ state: 'detached' });
      await allSaved(page, own, 2);
      expect(await register(own)).toBe('K K . | . . .');
      const reasons = (await historyOf(own)).map(({ reason }) => reason);
      expect(reasons.filter(Boolean)).toEqual(['Dilihat bersama di bengkel']);
      expect(reasons).toHaveLength(4);
    },
    { firstVisit: true },
  );

  story(
    'agree without being asked where one judges and the other writes a note',
    async ({ page }) => {
      const own = await course('Sejalan');
      await judge(own, 0, 0, 'BK');
      await enter(page, own.manager, gradesOf(own));
      await cellOf(page, own, 0, 0).focus();
      await page.context().setOffline(true);
      await page.keyboard.press('r');
      await page.getByRole('textbox', { name: grading.noteLabel }).fill('Ulangi bagian kas');
      await page.getByRole('button', { name: sheet.saveDetails }).click();
      await page.keyboard.press('Escape');
      const [cell] = (await own.head.call(contract.listGrades, { params: { cohortId: own.cohort.id } })).grades;
      const grade = { enrolmentId: cell?.enrolmentId ?? '', unitCode: cell?.unitCode ?? '', version: cell?.version };
      const body = { grades: [{ ...grade, judgement: 'K' as const }] };
      await own.head.call(contract.recordGrades, { params: { cohortId: own.cohort.id }, body });
      await page.context().setOffline(false);
      await page.getByRole('gridcell', { name: `${grading.K}, Ulangi bagian kas, ${sheet.states.sent}` }).waitFor();
      const { grades } = await own.manager.call(contract.listGrades, { params: { cohortId: own.cohort.id } });
      expect(grades).toMatchObject([{ judgement: 'K', note: 'Ulangi bagian kas', contested: false }]);
    },
    { firstVisit: true },
  );

  story(
    'in two tabs of one account fill the same sheet; both show all of it',
    async ({ page }) => {
      const own = await course('Dua tab');
      await enter(page, own.manager, gradesOf(own));
      await cellOf(page, own, 0, 0).focus();
      const second = await page.context().newPage();
      await second.goto(gradesOf(own));
      await cellOf(second, own, 0, 1).focus();
      await page.context().setOffline(true);
      await page.keyboard.press('k');
      await second.keyboard.press('b');
      await page.getByText(grading.progress(2, 6)).waitFor();
      await second.getByText(grading.progress(2, 6)).waitFor();
      await page.context().setOffline(false);
      await allSaved(page, own, 2);
      await allSaved(second, own, 2);
      expect(await register(own)).toBe('K . . | BK . .');
    },
    { firstVisit: true },
  );
});
