import { describe, expect } from '@jest/globals';
import { messages } from '@kompeten/messages';
import { arrange } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { allSaved, gradesOf, register } from '../src/grading.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { stories } from '../src/story.ts';
import { stepTo } from '../src/sweep/walk.ts';

const { attendance, grading, sheet } = messages('id');

describe('an instructor whose thumb was too quick', () => {
  const story = stories();

  story(
    'loses no judgement by a second tap on a telephone; withdraws and takes back on purpose, and finds the same trainee again',
    async ({ page }) => {
      const own = await arrange({ title: 'Ketuk dua kali', people: 3, units: 2, until: 'running' });
      await enter(page, own.manager, gradesOf(own));
      const name = (place: number) =>
        page.getByRole('heading', { level: 2, name: own.people[place]?.person.fullName ?? '?' });
      const unit = page.getByRole('listitem').filter({ hasText: `${grading.unitShort(1)} ·` });
      await page.getByRole('button', { name: sheet.nextPerson }).last().tap();
      await name(1).waitFor();
      await unit.getByRole('button', { name: grading.buttons.K, exact: true }).dblclick();
      await allSaved(page, own, 1);
      await unit.getByRole('button', { name: sheet.clear }).tap();
      await page.getByText(grading.progress(0, 6)).waitFor();
      await page.getByRole('button', { name: sheet.nextPerson }).last().tap();
      await name(2).waitFor();
      await page.getByRole('button', { name: sheet.undo }).tap();
      await name(1).waitFor();
      await allSaved(page, own, 1);
      expect(await register(own)).toBe('. K . | . . .');
      await stepTo(page, `/admin/cohorts/${own.cohort.id}/attendance`);
      await page.getByRole('heading', { level: 1, name: attendance.title }).waitFor();
      await page.goBack();
      await name(1).waitFor();
    },
    cheapPhone,
  );
});
