import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import { comesToSay } from '../src/comes-to.ts';
import { type Course, complete } from '../src/course.ts';
import { fieldCourse, gradeSheet, makeReady, startInVillage, unlock } from '../src/field-work.ts';
import { cellOf, gradesOf, historyOf, judge, judgementsOf } from '../src/grading.ts';
import { issueFor } from '../src/issued.ts';
import { isNext, nextVersion } from '../src/next-version.ts';
import { endSession, signIn } from '../src/office.ts';
import { cookieOf, giveCredentials, lineSays } from '../src/phone-acts.ts';
import { fieldStory } from '../src/story.ts';

const { devices, sheet } = messages('id');

const PEOPLE = 51;
const UNITS = 4;
const JUDGED = 200;
const KEYS_A_SECOND = 40;

/** What the instructor types, down the first unit, then down the next one. */
const typed = Array.from({ length: JUDGED }, (_, index) => (index % 3 === 1 ? 'b' : 'k'));
const wordOf = (index: number) => (typed[index] === 'b' ? 'BK' : 'K');

/** How many judgements of a person the audit trail tells of. */
async function auditedBy({ cohort }: Course, fullName: string): Promise<number> {
  const query = { subjectId: cohort.id, type: 'cohort.graded', limit: 200 };
  const { items } = await (await signIn('auditor')).call(contract.listAuditEvents, { query });
  return items
    .filter(({ actorName }) => actorName === fullName)
    .reduce((sum, { data }) => sum + Number(data.judgements), 0);
}

describe('an instructor who judges two hundred times in the village', () => {
  fieldStory(
    'loses nothing: killed, session run out, new version, a colleague meanwhile; contested is what was planted',
    async ({ phone, road }) => {
      const own = await fieldCourse('Dua ratus penilaian', { people: PEOPLE, units: UNITS });
      let page = await phone.switchOn();
      await makeReady(page, road.url, own);
      const session = await cookieOf(page);

      page = await startInVillage(phone, road, page, own);
      await cellOf(page, own, 0, 0).focus();
      await page.keyboard.type(typed.join(''), { delay: 1000 / KEYS_A_SECOND });
      await lineSays(page, devices.line.waiting(JUDGED)).waitFor();
      await phone.kill();

      await endSession(session);
      for (const [path, detour] of await nextVersion()) road.detours.set(path, detour);
      // The colleague says the same of one, the opposite of two, and judges one whom the instructor left.
      await judge(own, 0, 0, wordOf(0));
      const planted = [
        { place: 1, unit: 0 },
        { place: 2, unit: 0 },
      ];
      for (const { place } of planted) await judge(own, place, 0, wordOf(place) === 'K' ? 'BK' : 'K');
      await judge(own, PEOPLE - 1, UNITS - 1, 'K');

      page = await phone.switchOn();
      await page.goto(`${road.url}/admin/outbox`);
      await unlock(page);
      await lineSays(page, devices.line.waiting(JUDGED)).waitFor();
      await road.open();
      await page.getByRole('button', { name: devices.line.signIn }).first().click();
      await giveCredentials(page, own.account);
      await lineSays(page, devices.line.sent).waitFor();
      await page.getByRole('button', { name: devices.update.reload }).click();
      await unlock(page);
      await page.getByText(devices.outbox.empty).waitFor();
      expect(await isNext(page)).toBe(true);
      await page.goto(road.url + gradesOf(own));
      await unlock(page);
      await gradeSheet(page).waitFor();
      for (const { place, unit } of planted)
        await comesToSay(() => cellOf(page, own, place, unit).getAttribute('aria-label'), sheet.states.contested);

      const judgements = await judgementsOf(own);
      const expected = typed.map((_, index) => (index === 1 || index === 2 ? 'contested' : wordOf(index)));
      expect(judgements.flat().slice(0, JUDGED)).toEqual(expected);
      expect(judgements.flat().slice(JUDGED)).toEqual(['.', '.', '.', 'K']);
      const history = await historyOf(own);
      const mine = history.filter(({ authorName }) => authorName === own.account.fullName);
      expect([mine.length, new Set(mine.map(({ id }) => id)).size]).toEqual([JUDGED, JUDGED]);
      expect(history).toHaveLength(JUDGED + 4);
      expect(await auditedBy(own, own.account.fullName)).toBe(JUDGED);
      expect(await auditedBy(own, own.head.user.fullName)).toBe(4);
    },
  );

  fieldStory(
    'and whose telephone comes back after the certificates are out: a correction, not silence',
    async ({ phone, road }) => {
      const own = await fieldCourse('Pulang terlambat', { people: 2, units: 1 });
      let page = await phone.switchOn();
      await makeReady(page, road.url, own);
      page = await startInVillage(phone, road, page, own);
      await cellOf(page, own, 0, 0).focus();
      await page.keyboard.press('b');
      await lineSays(page, devices.line.waiting(1)).waitFor();
      await phone.kill();
      await issueFor({ ...own, cohort: await complete(own, 'Ponsel di desa belum terdengar') });

      await road.open();
      page = await phone.switchOn();
      await page.goto(`${road.url}/admin/outbox`);
      await unlock(page);
      await page.getByText(devices.outbox.lateText).waitFor();
      const { items } = await own.head.call(contract.listCorrections, { query: { cohortId: own.cohort.id } });
      expect(items).toMatchObject([{ status: 'open', standing: { judgement: 'K' }, proposed: { judgement: 'BK' } }]);
      const [{ id: correctionId = '', enrolmentId = '' } = {}] = items;
      expect(enrolmentId).toBe(own.people[0]?.id);
      const body = { reason: 'Penilaian di desa yang benar' };
      const corrected = await own.head.call(contract.applyCorrection, { params: { correctionId }, body });
      expect(corrected).toMatchObject({ status: 'corrected', requestKind: 'revocation' });
    },
  );
});
