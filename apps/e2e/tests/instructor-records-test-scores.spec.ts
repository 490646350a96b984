import { describe, expect } from '@jest/globals';
import { messages } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import { arrange } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { stories } from '../src/story.ts';

const { tests } = messages('id').evaluation;

describe('an instructor who records the scores of tests', () => {
  const story = stories();

  story(
    'is led on a telephone from the button to the score that is wrong, and reads whose it is',
    async ({ page }) => {
      const own = await arrange({ title: 'Nilai tes', people: 8, units: 1, until: 'running' });
      await enter(page, own.manager, `/admin/cohorts/${own.cohort.id}/evaluation`);
      const nameOf = (place: number) => own.people[place]?.person.fullName ?? '?';
      const score = (place: number) =>
        page.getByRole('textbox', { name: tests.scoreOf(tests.columns.pre, nameOf(place)), exact: true });
      await score(0).fill('150');
      await score(7).fill('60');
      await page.getByRole('button', { name: tests.save }).tap();
      await score(0).and(page.locator(':focus')).and(page.locator('[aria-invalid="true"]')).waitFor();
      const description = await score(0).evaluate(
        (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
      );
      expect(description).toBe(tests.wrong(nameOf(0)));
      const box = await score(0).boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(cheapPhone.viewport.height);
      await expectAccessible(page);
      await score(0).fill('50');
      await page.getByRole('button', { name: tests.save }).tap();
      await page.getByText(tests.saved).waitFor();
    },
    cheapPhone,
  );
});
