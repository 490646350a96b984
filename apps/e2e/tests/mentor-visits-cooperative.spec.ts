import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import { accessibilityFindings } from '../src/accessibility.ts';
import { comesToSay } from '../src/comes-to.ts';
import { enter } from '../src/door.ts';
import { takePhoto } from '../src/mentoring.ts';
import { signIn } from '../src/office.ts';
import { lineSays } from '../src/phone-acts.ts';
import { stories } from '../src/story.ts';

const { devices, fieldVisits, mentoring } = messages('id');
const { visits, placements } = mentoring;

const jobsIn = async (regionCode: string) => {
  const ministry = await signIn('ministry');
  const { items } = await ministry.call(contract.getProgress, { query: { level: 'province' } });
  return items.find((region) => region.regionCode === regionCode)?.jobs ?? 0;
};

const business = `Warung pulsa ${Date.now()}`;

describe('a mentor in the village', () => {
  const story = stories();
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

  story(
    'goes where a follow-up is due, reports once though the line broke, and what came of it is counted by two',
    async ({ page }) => {
      const mentor = await signIn('mentor');
      await enter(page, mentor, '/admin');
      const due = page.getByRole('region', { name: mentoring.queue.visits }).getByRole('link');
      await due.first().waitFor();
      const heights = await due.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      await due.first().click();
      await page.getByRole('link', { name: visits.report }).click();
      await page.getByRole('combobox', { name: visits.standsFor }).selectOption({ index: 1 });
      const books = page.getByRole('radiogroup', { name: visits.items.books_kept });
      await books.getByRole('radio', { name: visits.answers.good }).check();
      await page.getByLabel(visits.findings).fill('Rekening bank sudah dibuka, buku kas rapi.');
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: visits.addStep }).click();
      const step = page.getByRole('group', { name: visits.stepOf(1) });
      await step.getByLabel(mentoring.plan.task).fill('Undang anggota ke RAT');
      await step.getByLabel(mentoring.plan.dueOn).fill('2030-01-31');
      await takePhoto(page, 1);
      await page.getByText(fieldVisits.form.kept).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.reload();
      await page.getByRole('img', { name: visits.photoOf(1) }).waitFor();
      await comesToSay(() => page.getByLabel(visits.findings).inputValue(), 'buku kas rapi');

      // The report arrives and its answer does not, as on a bad line: it waits on the device, and goes again by itself.
      const reports = /mentorships\/[^/]+\/visits$/;
      let bad = true;
      await page.route(reports, async (route) => {
        if (!bad) return route.continue();
        await route.fetch();
        await route.abort('connectionreset');
      });
      await page.getByRole('button', { name: fieldVisits.form.save }).click();
      await lineSays(page, devices.line.waiting(2)).waitFor();
      bad = false;
      await lineSays(page, devices.line.sent).waitFor();
      const history = page.getByRole('listitem').filter({ hasText: 'buku kas rapi' });
      await page.getByText('Undang anggota ke RAT').waitFor();
      await history.first().waitFor();
      expect(await history.count()).toBe(1);
      await history.getByRole('img', { name: visits.photoOf(1) }).waitFor();

      await page.getByRole('link', { name: placements.report }).click();
      await page.getByLabel(placements.kind).selectOption('business');
      await page.getByLabel(placements.titleOf.business).fill(business);
      await page.getByRole('combobox', { name: placements.person }).fill('Mbok Darmi');
      await page.getByLabel(placements.startedOn).fill('2026-01-05');
      await page.getByLabel(placements.jobs).fill('4');
      await page.getByLabel(placements.evidence).fill('Dilihat sendiri saat kunjungan.');
      await page.getByRole('button', { name: placements.send }).click();
      await page.getByText(placements.sent).waitFor();

      const before = await jobsIn('35');
      const manager = await signIn('centre.manager');
      await enter(page, manager, '/admin');
      const waiting = page.getByRole('region', { name: mentoring.queue.placements });
      await waiting.getByRole('link', { name: business }).click();
      await page.getByRole('button', { name: placements.events.confirm }).click();
      await page.getByText(placements.moved).waitFor();
      await page.getByText(placements.status.confirmed, { exact: true }).waitFor();
      expect(await jobsIn('35')).toBe(before + 4);
    },
    phone,
  );
});
