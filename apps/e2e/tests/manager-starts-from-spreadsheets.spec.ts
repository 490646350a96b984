import { randomUUID } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { dayPlus, mondayOf } from '@kompeten/domain';
import { messages, termsIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { bookBefore } from '../src/booked-before.ts';
import { enter } from '../src/door.ts';
import { curriculumSheet, instructorSheet, roomSheet, sheet, timetableSheet } from '../src/founding-sheets.ts';
import { bring, carryOut, handIn, press } from '../src/import-steps.ts';
import { hire } from '../src/instructor.ts';
import { walkTo, write } from '../src/keyboard.ts';
import { listOf, newcomers } from '../src/newcomers.ts';
import { type Colleague, signIn, signInWith } from '../src/office.ts';
import { daysAgo } from '../src/rehearsal/days.ts';
import { stories } from '../src/story.ts';
import { stepTo } from '../src/sweep/walk.ts';

const { imports: words, curricula, cohorts } = messages('id');

/** A Monday far ahead whose weeks the decrees leave free so far. */
const monday = mondayOf(dayPlus(daysAgo(-790), 3));

describe('a centre manager without a mouse', () => {
  const story = stories();

  story(
    'sets up a centre and its first cohort from spreadsheets; planted clashes are refused with what is free',
    async ({ page }) => {
      const manager = await founded();
      const own = await manager.call(contract.getCentre, { params: { centreId: manager.centreId } });
      await enter(page, manager, '/admin/imports/new');
      const mine = [own.name, 'BLK', own.regionCode, own.numberUnit, 'Ratna Pertiwi', 'Bisnis dan manajemen'];
      const heads = [
        'Nama balai',
        'Jenis balai',
        'Kode wilayah',
        'Kode pada nomor sertifikat',
        'Nama kepala',
        'Kejuruan',
      ];
      await bring(page, words.kind.centres, 'balai.csv', sheet(heads, mine));
      await page.getByText(words.appliedText(0, 1)).waitFor();
      await bring(page, words.kind.rooms, 'ruang.csv', roomSheet);
      await page.getByText(words.appliedText(3, 0)).waitFor();
      await bring(page, words.kind.instructors, 'instruktur.csv', instructorSheet);
      await page.getByText(words.appliedText(10, 0)).waitFor();
      const title = `Pengurus Desa ${randomUUID().slice(0, 8)}`;
      await bring(page, words.kind.curricula, 'kurikulum.csv', curriculumSheet(title));
      await page.getByText(words.appliedText(8, 0)).waitFor();

      const curriculumId = await publish(page, manager, title);
      const cohortId = await plan(page, curriculumId);
      await stepTo(page, `/admin/cohorts/${cohortId}/enrolments/import`);
      await handIn(page, 'peserta.csv', listOf(newcomers(20)));
      await carryOut(page);
      await page.getByText(words.appliedText(20, 0)).waitFor();

      await bookBefore(manager, curriculumId, monday);
      await stepTo(page, `/admin/cohorts/${cohortId}/timetable/import`);
      await handIn(page, 'jadwal.csv', timetableSheet(monday));
      await press(page.getByRole('button', { name: words.read }));
      await page.getByText(words.counts.rejected(5)).first().waitFor();
      for (const reason of [
        /^Ruang ini sudah/,
        /^Instruktur sudah/,
        /^Angkatan sudah/,
        /hanya memiliki 16 kursi/,
        /kualifikasi/i,
      ]) {
        await page.getByText(reason).first().waitFor();
      }
      await expectAccessible(page);
      for (const [row, free] of [
        [10, /Kenanga/],
        [11, /–/],
        [12, /–/],
        [13, /Melati|Kenanga/],
        [14, /Wahyu|Sekar|Tirta/],
      ] as const) {
        await press(
          page.getByRole('button', { name: new RegExp(`^Pakai .*(${free.source}).*, baris ${row}$`) }).first(),
        );
        await page.getByText(words.rowSaved(row, words.outcome.new)).first().waitFor();
      }
      await press(page.getByRole('button', { name: words.confirm(13) }));
      await page.getByText(words.appliedText(13, 0)).waitFor();
      const { items } = await manager.call(contract.listSessions, { params: { cohortId } });
      expect(items.filter(({ roomId }) => roomId !== null)).toHaveLength(13);
      const cohort = await manager.call(contract.getCohort, { params: { cohortId } });
      expect(cohort).toMatchObject({ seatsTaken: 20, capacity: 20, units: { length: 8 } });
    },
  );
});

/** A centre that was founded a moment ago and has nothing but its manager. */
async function founded(): Promise<Colleague> {
  const admin = await signIn('admin');
  const name = `BLK CONTOH Lembar ${randomUUID().slice(0, 8)}`;
  const { id } = await admin.call(contract.createCentre, { body: { name, kind: 'blk', regionCode: '35.10' } });
  const { email, password } = await hire('centre_manager', id, 'Ratna Pertiwi');
  return signInWith({ email, password });
}

async function publish(page: Page, manager: Colleague, title: string): Promise<string> {
  const { items } = await manager.call(contract.listCurricula, { query: { q: title } });
  const curriculumId = items[0]?.id ?? '';
  await stepTo(page, `/admin/curricula/${curriculumId}/publish`);
  await walkTo(page, page.getByRole('checkbox', { name: curricula.publishStatement }));
  await page.keyboard.press('Space');
  await press(page.getByRole('button', { name: curricula.publish, exact: true }));
  await page.getByRole('heading', { level: 1, name: curricula.published }).waitFor();
  return curriculumId;
}

/** Four weeks for twenty people, planned in its form and opened for enrolment. */
async function plan(page: Page, curriculumId: string): Promise<string> {
  await stepTo(page, `/admin/cohorts/new?curriculumId=${curriculumId}`);
  await write(page, page.getByLabel(cohorts.fields.title), 'Angkatan Lembar Kerja');
  await write(page, page.getByLabel(cohorts.fields.startsOn), monday);
  await write(page, page.getByLabel(cohorts.fields.endsOn), dayPlus(monday, 25));
  await write(page, page.getByLabel(cohorts.fields.capacity), '20');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/cohorts\/[0-9a-f-]{36}$/);
  const cohortId = page.url().split('/').at(-1) ?? '';
  await stepTo(page, `/admin/cohorts/${cohortId}/steps/open_enrolment`);
  const sure = page.getByRole('checkbox');
  await walkTo(page, sure);
  await page.keyboard.press('Space');
  await press(page.getByRole('button', { name: termsIn('id').cohortEvent.open_enrolment, exact: true }));
  await page.getByRole('link', { name: cohorts.toCohort }).waitFor();
  return cohortId;
}
