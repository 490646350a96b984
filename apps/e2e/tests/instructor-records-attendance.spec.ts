import { describe, expect } from '@jest/globals';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { arrange, type Course } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { registerOfAttendance } from '../src/field-work.ts';
import { photoFrom } from '../src/mentoring.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { stories } from '../src/story.ts';

const { attendance, paperWithdrawal, sheet, terms } = messages('id');
const attendanceOf = ({ cohort }: Course) => `/admin/cohorts/${cohort.id}/attendance`;

const cellOf = (page: Page, { people }: Course, place: number, session: number) =>
  page
    .getByRole('grid', { name: attendance.sheetLabel })
    .getByRole('row')
    .filter({ hasText: people[place]?.person.fullName ?? '?' })
    .getByRole('gridcell')
    .nth(session);

describe('an instructor at the attendance sheet', () => {
  const story = stories();

  story(
    'marks everybody present, corrects two, and empties one again; the history keeps all of it',
    async ({ page }) => {
      const own = await arrange({ title: 'Presensi', people: 3, units: 2, until: 'running' });
      await enter(page, own.manager, attendanceOf(own));
      await page.getByRole('button', { name: attendance.allPresentFor(attendance.session(1)) }).click();
      await cellOf(page, own, 0, 0).focus();
      await page.keyboard.type('ta');
      await page.keyboard.press('Delete');
      await page.getByText(attendance.progress(2, 6)).waitFor();
      await page.getByText(sheet.allSent).waitFor();
      expect(await registerOfAttendance(own)).toBe('late absent . | . . .');
      await page.keyboard.press('r');
      const drawer = page.getByRole('dialog');
      await drawer.getByText(attendance.takenBack).waitFor();
      await drawer.getByRole('listitem').filter({ hasText: terms.attendance.present }).waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      await cellOf(page, own, 2, 0).and(page.locator(':focus')).waitFor();
    },
  );

  story(
    'records on a telephone without a network, with a photo of the signed sheet; both are sent later, and a wrong photo is withdrawn',
    async ({ page }) => {
      const own = await arrange({ title: 'Presensi di ponsel', people: 2, units: 1, until: 'running' });
      await enter(page, own.manager, attendanceOf(own));
      const group = page.getByRole('group', { name: `${attendance.session(1)} ·` });
      await group.waitFor();
      await page.context().setOffline(true);
      await group.getByRole('button', { name: terms.attendance.excused }).tap();
      await page.getByText(sheet.states.device, { exact: true }).waitFor();
      const { paper } = attendance;
      await page.getByText(paper.title).tap();
      await page.getByLabel(paper.addFor(attendance.session(1))).setInputFiles(await photoFrom(page));
      await page.getByText(paper.waiting(1)).waitFor();
      await expectAccessible(page);
      await page.context().setOffline(false);
      await page.getByText(sheet.allSent).waitFor();
      await page.getByRole('link', { name: paper.photo(1), exact: true }).waitFor();
      expect(await registerOfAttendance(own)).toBe('excused .');
      await page.getByRole('link', { name: paper.withdrawOf(paper.photo(1), attendance.session(1)) }).tap();
      await page.getByLabel(sheet.reason).fill('Lembar angkatan lain');
      await page.getByLabel(paperWithdrawal.statement).tap();
      await page.getByRole('button', { name: paperWithdrawal.confirm }).tap();
      await page.getByText(paper.title).tap();
      await page.getByText(paper.withdrawn, { exact: true }).waitFor();
      await page.getByText(sheet.because('Lembar angkatan lain')).waitFor();
      await expectAccessible(page);
    },
    { ...cheapPhone, firstVisit: true },
  );

  story('is told when the clock of the device is wrong, and records all the same', async ({ page }) => {
    const own = await arrange({ title: 'Jam salah', people: 2, units: 1, until: 'running' });
    await page.clock.setSystemTime(Date.now() - 7 * 60_000);
    await enter(page, own.manager, attendanceOf(own));
    await page.getByText(sheet.clockSlow(7)).waitFor();
    await cellOf(page, own, 0, 0).focus();
    await page.keyboard.press('h');
    await page.getByText(attendance.progress(1, 2)).waitFor();
    await page.getByText(sheet.allSent).waitFor();
    expect(await registerOfAttendance(own)).toBe('present .');
  });
});
