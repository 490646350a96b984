import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { arrive, PIN, unlock } from '../src/field-work.ts';
import { type Mentored, mentored, takePhoto, visitsOf } from '../src/mentoring.ts';
import { lineSays, makePin } from '../src/phone-acts.ts';
import { onDisk } from '../src/phone-disk.ts';
import { fieldStory } from '../src/story.ts';
import { stepTo } from '../src/sweep/walk.ts';

const { application, devices, fieldVisits, mentoring } = messages('id');
const { visits } = mentoring;

/** Takes the cooperative along, and waits until the application lies on the telephone. */
async function makeReady(page: Page, url: string, own: Mentored): Promise<void> {
  await arrive(page, own.account, `${url}/admin/account`);
  await makePin(page, PIN);
  await stepTo(page, '/admin/offline-work');
  await page.getByRole('button', { name: devices.work.prepareOf(own.name) }).click();
  await page.getByRole('button', { name: devices.work.removeOf(own.name) }).waitFor();
  await page.getByText(application.kept).waitFor();
}

/** Begins a report without a network, as far as its first photo. */
async function beginReport(page: Page, findings: string): Promise<void> {
  await page.getByLabel(fieldVisits.form.place).fill('Balai desa');
  await page.getByLabel(visits.findings).fill(findings);
  await takePhoto(page, 1);
  await page.getByText(fieldVisits.form.kept).waitFor();
}

describe('a mentor without a network', () => {
  fieldStory(
    'starts cold, reports with photos though the browser is killed; all of it arrives once, and a wrong day is put right',
    async ({ phone, road }) => {
      const own = await mentored(`Koperasi Luring ${Date.now()}`);
      const address = `${road.url}/admin/mentoring/${own.id}`;
      let page = await phone.switchOn();
      await makeReady(page, road.url, own);
      await expectAccessible(page);
      await phone.switchOff(page);
      await road.cut();

      page = await phone.switchOn();
      await page.goto(`${road.url}/admin`);
      await unlock(page);
      await page.getByRole('link', { name: own.name }).click();
      await page.getByRole('link', { name: visits.report }).click();
      await beginReport(page, 'Buku kas rapi sampai bulan ini.');
      await phone.kill();

      page = await phone.switchOn();
      await page.goto(address);
      await unlock(page);
      await page.getByRole('link', { name: /^Lanjutkan/ }).click();
      await page.getByRole('img', { name: visits.photoOf(1) }).waitFor();
      await page.getByRole('checkbox', { name: /Buka rekening/ }).check();
      await takePhoto(page, 2);
      await expectAccessible(page);
      await page.getByRole('button', { name: fieldVisits.form.save }).click();
      await lineSays(page, devices.line.waiting(3)).waitFor();
      await page
        .getByRole('listitem')
        .filter({ hasText: fieldVisits.list.waiting })
        .getByText('Buku kas rapi')
        .waitFor();
      await expectAccessible(page);
      expect(await onDisk(page)).not.toMatch(/Buku kas|Balai desa|Koperasi Luring/);

      // The telephone's clock is ahead: the register does not guess another day, and what comes after is not held up.
      await page.getByRole('link', { name: visits.report }).click();
      await beginReport(page, 'Kunjungan kedua.');
      await page.getByLabel(visits.visitedOn).fill('2099-01-01');
      await page.getByRole('button', { name: fieldVisits.form.save }).click();
      await lineSays(page, devices.line.waiting(5)).waitFor();
      await phone.kill();
      await finish(own);

      page = await phone.switchOn();
      await page.goto(`${road.url}/admin/outbox`);
      await unlock(page);
      await lineSays(page, devices.line.waiting(5)).waitFor();
      await road.open();
      await lineSays(page, devices.line.refused(1))
        .and(lineSays(page, devices.line.waiting(1)))
        .waitFor();
      await page.getByText(fieldVisits.remarks.after_finish).waitFor();
      await page.getByText(fieldVisits.outbox.heldBack).waitFor();
      await expectAccessible(page);
      const [first, ...others] = await visitsOf(own);
      expect(others).toEqual([]);
      expect(first).toMatchObject({
        place: 'Balai desa',
        remarks: ['after_finish'],
        findings: 'Buku kas rapi sampai bulan ini.',
      });
      expect(first?.photoIds).toHaveLength(2);

      await page.getByRole('button', { name: /^Perbaiki laporan/ }).click();
      await page.getByRole('img', { name: visits.photoOf(1) }).waitFor();
      await page.getByLabel(visits.visitedOn).fill(first?.visitedOn ?? '');
      await page.getByRole('button', { name: fieldVisits.form.save }).click();
      await page.getByRole('listitem').filter({ hasText: 'Kunjungan kedua.' }).getByRole('img').waitFor();
      const both = await visitsOf(own);
      expect(both.map(({ photoIds }) => photoIds.length).sort()).toEqual([1, 2]);
    },
  );
});

/** Mentoring is finished while the telephone is away. */
async function finish({ id, manager }: Mentored): Promise<void> {
  const params = { mentorshipId: id };
  const { version } = await manager.call(contract.getMentorship, { params });
  const body = { event: 'finish' as const, note: 'Sudah mandiri', version };
  await manager.call(contract.moveMentorship, { params, body });
}
