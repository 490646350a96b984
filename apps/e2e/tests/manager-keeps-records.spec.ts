import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { explainBlocker, messages, termsIn } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import { arrange, peopleOf } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { addInstructor } from '../src/instructor.ts';
import { signIn } from '../src/office.ts';
import { lineSays } from '../src/phone-acts.ts';
import { Road } from '../src/road.ts';
import { stories } from '../src/story.ts';

const { centres, cohorts, devices, instructors, shell } = messages('id');
const terms = termsIn('id');

/** A cohort under evaluation whose two people were both there, of whom only the first was judged. */
async function halfJudged() {
  const course = await arrange({ title: 'Setengah dinilai', people: 2, units: 1, until: 'running' });
  const { manager, cohort, people, unitCodes } = course;
  const params = { cohortId: cohort.id };
  const { items: sessions } = await manager.call(contract.listSessions, { params });
  const entries = sessions.flatMap(({ id: sessionId }) =>
    people.map(({ id: enrolmentId }) => ({ sessionId, enrolmentId, status: 'present' as const })),
  );
  await manager.call(contract.recordAttendance, { params, body: { entries } });
  const enrolmentId = people[0]?.id ?? '';
  const grades = unitCodes.map((unitCode) => ({ enrolmentId, unitCode, judgement: 'K' as const }));
  await manager.call(contract.recordGrades, { params, body: { grades } });
  const { version } = await manager.call(contract.getCohort, { params });
  await manager.call(contract.transitionCohort, { params, body: { event: 'open_evaluation', version } });
  return course;
}

describe('a centre manager who keeps records', () => {
  const story = stories();

  story('clears what is emptied, keeps what is left alone, and registers with blanks', async ({ page }) => {
    const manager = await signIn('centre.manager');
    const instructorId = await addInstructor(manager, [], { fullName: 'Endah Lestari', email: 'endah@balai.example' });
    await enter(page, manager, `/admin/instructors/${instructorId}/change`);
    await page.getByLabel(instructors.fields.phone).fill('0333 590 001');
    await page.getByLabel(instructors.fields.email).fill('');
    await page.getByRole('button', { name: shell.form.save }).click();
    await page.getByText('0333 590 001').waitFor();
    const params = { instructorId };
    const changed = { fullName: 'Endah Lestari', email: null, phone: '0333 590 001' };
    expect(await manager.call(contract.getInstructor, { params })).toMatchObject(changed);

    await page.goto('/admin/instructors/new');
    await page.getByLabel(instructors.fields.fullName).fill('Rudi Hartono');
    await page.getByRole('button', { name: instructors.add }).click();
    await page.getByRole('heading', { level: 1, name: 'Rudi Hartono' }).waitFor();

    const centre = { centreId: manager.centreId };
    const before = await manager.call(contract.getCentre, { params: centre });
    await page.goto(`/admin/centres/${manager.centreId}/change`);
    await page.getByLabel(centres.facts.accreditation).fill('A, 2025');
    await page.getByRole('button', { name: shell.form.save }).click();
    await page.getByText('A, 2025').waitFor();
    const after = await manager.call(contract.getCentre, { params: centre });
    expect(after).toEqual({ ...before, accreditation: 'A, 2025', version: before.version + 1 });
  });

  story('keeps on screen what was shown of a page that the register cannot renew', ({ visitor }) =>
    Road.along(async (road) => {
      const { manager, cohort } = await arrange({ title: 'Tetap tampil', people: 1, units: 1, until: 'running' });
      const page = await visitor({ baseURL: road.url });
      await enter(page, manager, `/admin/cohorts/${cohort.id}`);
      const title = page.getByRole('heading', { level: 1, name: cohort.title });
      await title.waitFor();
      const path = `/api/v1/cohorts/${cohort.id}`;
      const body = JSON.stringify({ title: 'Unexpected', status: 500, code: 'server.unexpected' });
      road.detours.set(path, { status: 500, type: 'application/problem+json', body });
      const failed = page.waitForResponse((answer) => answer.url().endsWith(path) && answer.status() === 500);
      await page.context().setOffline(true);
      await lineSays(page, devices.line.offline).waitFor();
      await page.context().setOffline(false);
      await failed;
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      expect([await title.count(), await page.getByRole('alert').count()]).toEqual([1, 0]);
    }),
  );

  story('reads who would not pass, and why, before the cohort is completed', async ({ page }) => {
    const { manager, cohort, people, unitCodes } = await halfJudged();
    const [judged, ungraded] = people.map(({ person }) => person.fullName) as [string, string];
    const words = cohorts.completion;
    await enter(page, manager, `/admin/cohorts/${cohort.id}/steps/complete`);
    const list = page.getByRole('region', { name: words.title(1) });
    const reason = explainBlocker('id', { code: 'unit_not_evaluated', unitCode: unitCodes[0] });
    await list.getByRole('listitem').filter({ hasText: ungraded }).filter({ hasText: reason }).waitFor();
    expect(await list.getByRole('listitem').filter({ hasText: judged }).count()).toBe(0);
    await list.getByRole('link', { name: words.toGrades }).waitFor();
    await expectAccessible(page);
    await page.getByRole('checkbox', { name: words.statement(1) }).check();
    await page.getByRole('button', { name: terms.cohortEvent.complete }).click();
    await page.getByRole('heading', { level: 1, name: cohorts.event.complete.done }).waitFor();
    expect((await peopleOf(manager, cohort.id)).map(({ status }) => status)).toEqual(['passed', 'not_passed']);
  });
});
