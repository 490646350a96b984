import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { comesTo } from '../src/comes-to.ts';
import { arrange, type Course } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { arrive, fieldCourse, PIN } from '../src/field-work.ts';
import { allSaved, cellOf, gradesOf, historyOf, register } from '../src/grading.ts';
import { endSession } from '../src/office.ts';
import { cookieOf, giveCredentials, killTab, lineSays, makePin } from '../src/phone-acts.ts';
import { Road } from '../src/road.ts';
import { stories } from '../src/story.ts';
import { stepTo } from '../src/sweep/walk.ts';

const { devices, sheet } = messages('id');
const { line, outbox } = devices;

const course = (title: string) => arrange({ title, people: 3, units: 1, until: 'running' });

/** How often the register heard of a judgement. */
const events = async (own: Course) => (await historyOf(own)).length;

async function openSheet(page: Page, own: Course): Promise<void> {
  await enter(page, own.manager, gradesOf(own));
  await cellOf(page, own, 0, 0).focus();
}

describe('the outbox of an instructor', () => {
  const story = stories();

  story('is held up by no refused entry; it says why, and discards only after a second thought', ({ visitor }) =>
    Road.along(async (road) => {
      const own = await course('Satu ditolak');
      const page = await visitor({ baseURL: road.url });
      await openSheet(page, own);
      await road.cut();
      await page.keyboard.type('kkb');
      await lineSays(page, line.waiting(3)).waitFor();
      const leaver = own.people[1];
      await own.manager.call(contract.exitEnrolment, {
        params: { enrolmentId: leaver?.id ?? '' },
        body: { event: 'withdraw', reason: 'Pindah desa', version: leaver?.version ?? 0 },
      });
      await road.open();
      await lineSays(page, line.refused(1)).click();
      await page.getByRole('heading', { level: 1, name: outbox.title }).waitFor();
      expect(await register(own)).toBe('K . BK');
      const row = page.getByRole('row').filter({ hasText: leaver?.person.fullName ?? '?' });
      await row.getByText(outbox.states.refused).waitFor();
      await expectAccessible(page);
      await row.getByRole('button', { name: outbox.again }).click();
      await row.getByText(outbox.states.refused).waitFor();
      await row.getByRole('button', { name: outbox.discard }).click();
      await row.getByRole('button', { name: outbox.keep }).click();
      await stepTo(page, gradesOf(own));
      const attention = page.getByRole('alert').filter({ hasText: sheet.refusalsText });
      await attention.getByRole('button', { name: sheet.discard }).click();
      expect(await page.getByText(sheet.refusals(1)).count()).toBe(2);
      expect(await page.getByText(sheet.allSent, { exact: true }).count()).toBe(0);
      await expectAccessible(page);
      await attention.getByRole('button', { name: outbox.keep }).and(page.locator(':focus')).click();
      await road.cut();
      await cellOf(page, own, 2, 0).focus();
      await page.keyboard.type('k');
      await lineSays(page, line.refused(1)).click();
      await row.getByRole('button', { name: outbox.discard }).press('Enter');
      await row.getByRole('button', { name: outbox.keep }).and(page.locator(':focus')).waitFor();
      await row.getByRole('button', { name: outbox.discardSure }).press('Enter');
      const next = page.getByRole('group', { name: new RegExp(own.people[2]?.person.fullName ?? '?') });
      await next.and(page.locator(':focus')).waitFor();
      await road.open();
      await page.getByText(outbox.empty).waitFor();
      await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor();
      await lineSays(page, line.sent).waitFor();
    }),
  );

  story('loses nothing with a killed tab, and is sent exactly once', ({ visitor }) =>
    Road.along(async (road) => {
      const own = await course('Tab mati');
      const page = await visitor({ baseURL: road.url });
      await openSheet(page, own);
      await road.cut();
      await page.keyboard.type('kbk');
      await lineSays(page, line.waiting(3)).waitFor();
      await page.getByText(sheet.onDevice(3)).waitFor();
      const context = page.context();
      await killTab(page);
      expect(await events(own)).toBe(0);
      await road.open();
      const later = await context.newPage();
      await later.goto(gradesOf(own));
      await allSaved(later, own, 3);
      await later.reload();
      await allSaved(later, own, 3);
      expect([await register(own), await events(own)]).toEqual(['K BK K', 3]);
    }),
  );

  story('sends again what got no answer, and the register takes it once', ({ visitor }) =>
    Road.along(async (road) => {
      const own = await course('Jawaban hilang');
      const page = await visitor({ baseURL: road.url });
      await openSheet(page, own);
      road.loseAnswers();
      await page.keyboard.type('k');
      await comesTo(() => register(own), 'K . .');
      await page.keyboard.type('b');
      await lineSays(page, line.sending(2)).waitFor();
      await road.cut();
      await lineSays(page, line.waiting(2)).waitFor();
      await road.open();
      await lineSays(page, line.sent).waitFor();
      expect([await register(own), await events(own)]).toEqual(['K BK .', 2]);
    }),
  );

  story('waits while the session has run out, and goes as soon as the person has signed in again', ({ visitor }) =>
    Road.along(async (road) => {
      const own = await fieldCourse('Sesi habis', { units: 1 });
      const page = await visitor({ baseURL: road.url });
      await arrive(page, own.account);
      await makePin(page, PIN);
      await stepTo(page, gradesOf(own));
      await cellOf(page, own, 0, 0).focus();
      await endSession(await cookieOf(page));
      await page.keyboard.type('kb');
      await lineSays(page, line.waiting(2)).and(lineSays(page, line.signedOut)).waitFor();
      expect(await events(own)).toBe(0);
      await page.getByRole('button', { name: line.signIn }).click();
      await giveCredentials(page, own.account);
      await allSaved(page, own, 2);
      expect([await register(own), await events(own)]).toEqual(['K BK .', 2]);
    }),
  );
});
