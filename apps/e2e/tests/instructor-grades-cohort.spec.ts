import { describe, expect } from '@jest/globals';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { comesTo, comesToSay } from '../src/comes-to.ts';
import { arrange } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { allSaved, cellOf, gradesOf, register, savedAs, typeAtOnce } from '../src/grading.ts';
import { addInstructor, hire } from '../src/instructor.ts';
import { signIn } from '../src/office.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { stories } from '../src/story.ts';

const { application, devices, grading, sheet, shell } = messages('id');

const course = (people: number, title = 'Penilaian') =>
  arrange({ title: `${title} ${people} orang`, people, units: 2, until: 'running' });

/** Goes on with the Tab key until the hand is in the sheet. */
async function tabIntoSheet(page: Page): Promise<void> {
  const here = page.getByRole('gridcell').and(page.locator(':focus'));
  for (let steps = 0; steps < 60 && (await here.count()) === 0; steps += 1) await page.keyboard.press('Tab');
  expect(await here.count()).toBe(1);
}

describe('an instructor', () => {
  const story = stories();

  story('signs in and grades with nothing but the keyboard; all of it is there after a reload', async ({ page }) => {
    const { centreId } = await signIn('centre.manager');
    const account = await hire('instructor', centreId, 'Wahyu Setiadi');
    const instructor = (manager: Parameters<typeof addInstructor>[0], units: readonly string[]) =>
      addInstructor(manager, units, account);
    const own = await arrange({ title: 'Dengan papan ketik', people: 3, units: 2, until: 'running', instructor });
    await page.goto('/admin/');
    await page.getByRole('textbox', { name: shell.signIn.email }).focus();
    await page.keyboard.type(account.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(account.password);
    await page.keyboard.press('Enter');
    await page
      .getByRole('link', { name: application.offlineHome.sheetOf(devices.work.grades, own.cohort.title) })
      .press('Enter');
    await page.getByRole('grid', { name: grading.sheetLabel }).waitFor();

    await tabIntoSheet(page);
    for (const key of ['k', 'b', 'ArrowRight', 'ArrowUp', 'k', 'n', 'b']) await page.keyboard.press(key);
    await allSaved(page, own, 4);
    expect(await register(own)).toBe('K BK BK | . K .');
    await page.keyboard.press('Control+z');
    await allSaved(page, own, 3);
    expect(await register(own)).toBe('K BK . | . K .');

    await page.reload();
    await allSaved(page, own, 3);
    await comesTo(() => cellOf(page, own, 0, 0).getAttribute('aria-label'), savedAs('K'));
    await comesTo(() => cellOf(page, own, 1, 0).getAttribute('aria-label'), savedAs('BK'));
    await comesToSay(() => cellOf(page, own, 2, 0).getAttribute('aria-label'), grading.none);
  });

  story('loses none of two hundred judgements typed faster than any hand, all at once', async ({ page }) => {
    const own = await course(100, 'Cepat');
    await enter(page, own.manager, gradesOf(own));
    await cellOf(page, own, 0, 0).focus();
    await typeAtOnce(page, 'kkbk'.repeat(50));
    await allSaved(page, own, 200);
    const hundred = Array.from({ length: 25 }, () => 'K K BK K').join(' ');
    expect(await register(own)).toBe(`${hundred} | ${hundred}`);
  });

  story(
    'goes on without a network; the entries wait on the device, outlive the page and are sent later',
    async ({ page }) => {
      const own = await course(3, 'Tanpa sinyal');
      await enter(page, own.manager, gradesOf(own));
      await cellOf(page, own, 0, 0).focus();
      await page.context().setOffline(true);
      await page.keyboard.type('kb');
      await page.getByText(sheet.onDevice(2)).waitFor();
      await page.context().setOffline(false);
      await allSaved(page, own, 2);
      expect(await register(own)).toBe('K BK . | . . .');

      await page.context().setOffline(true);
      await page.keyboard.type('b');
      await page.getByText(sheet.onDevice(1)).waitFor();
      await page.close();
      const context = page.context();
      await context.setOffline(false);
      const later = await context.newPage();
      await later.goto(gradesOf(own));
      await allSaved(later, own, 3);
      expect(await register(own)).toBe('K BK BK | . . .');
    },
    { firstVisit: true },
  );

  story(
    'grades on a telephone with two big buttons a unit, one person a screen',
    async ({ page }) => {
      const own = await course(2, 'Ponsel');
      await enter(page, own.manager, gradesOf(own));
      const name = (place: number) =>
        page.getByRole('heading', { level: 2, name: own.people[place]?.person.fullName ?? '?' });
      const button = (unit: number, label: string) =>
        page
          .getByRole('group', { name: `${grading.unitShort(unit + 1)} ·` })
          .getByRole('button', { name: label, exact: true });
      await name(0).waitFor();
      const box = await button(0, grading.buttons.K).boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
      await button(0, grading.buttons.K).tap();
      await button(1, grading.buttons.BK).tap();
      await comesTo(() => button(0, grading.buttons.K).getAttribute('aria-pressed'), 'true');
      await page.getByRole('button', { name: sheet.nextPerson }).last().tap();
      await name(1).waitFor();
      await button(0, grading.buttons.K).tap();
      expect(await page.getByText(grading.whatNext).count()).toBe(0);
      await button(1, grading.buttons.K).tap();
      await page.getByText(grading.whatNext).waitFor();
      await allSaved(page, own, 4);
      expect(await register(own)).toBe('K K | BK K');
      await page.getByRole('button', { name: sheet.previousPerson }).tap();
      await name(0).waitFor();
      await page.getByText(sheet.states.sent, { exact: true }).first().waitFor();
    },
    cheapPhone,
  );
});
