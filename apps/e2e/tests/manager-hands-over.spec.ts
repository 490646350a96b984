import { randomUUID } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages, termsIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { arrange, peopleOf } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { hire } from '../src/instructor.ts';
import { foundCentre } from '../src/new-centre.ts';
import { signIn, signInWith } from '../src/office.ts';
import { daysAgo } from '../src/rehearsal/days.ts';
import { stories } from '../src/story.ts';

const { delegations, evaluation, notifications, people } = messages('id');
const terms = termsIn('id');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Somebody whom a centre enrolled twice: with an identity card, and later without it. */
async function enrolledTwice(fullName: string) {
  const birthDate = '1988-08-17';
  const courses = [
    await arrange({ title: 'Pengurus pagi', people: 0, until: 'enrolling' }),
    await arrange({ title: 'Pengurus sore', people: 0, until: 'enrolling' }),
  ] as const;
  const identities = [
    { kind: 'passport' as const, value: `X${randomUUID().slice(0, 7).replaceAll('-', '0')}` },
    { kind: 'none' as const, reason: 'KTP hilang; surat desa 21/2026' },
  ] as const;
  for (const [place, { manager, cohort }] of courses.entries()) {
    const body = { person: { fullName, birthDate, identity: identities[place] ?? identities[0] } };
    await manager.call(contract.createEnrolment, { params: { cohortId: cohort.id }, body });
  }
  return courses[0];
}

/** A completed cohort in which the first person was not yet competent. */
async function oneFailed() {
  const course = await arrange({ title: 'Perlu diulang', people: 1, until: 'running' });
  const { manager, cohort, unitCodes } = course;
  const params = { cohortId: cohort.id };
  const [person] = await peopleOf(manager, cohort.id);
  const enrolmentId = person?.id ?? '';
  const { items: sessions } = await manager.call(contract.listSessions, { params });
  const entries = sessions.map(({ id: sessionId }) => ({ sessionId, enrolmentId, status: 'present' as const }));
  await manager.call(contract.recordAttendance, { params, body: { entries } });
  const grades = unitCodes.map((unitCode) => ({ enrolmentId, unitCode, judgement: 'BK' as const }));
  await manager.call(contract.recordGrades, { params, body: { grades } });
  for (const event of ['open_evaluation', 'complete'] as const) {
    const { version } = await manager.call(contract.getCohort, { params });
    await manager.call(contract.transitionCohort, { params, body: { event, version } });
  }
  return { ...course, fullName: person?.person.fullName ?? '' };
}

/** Gives the authority to the clerk for today. */
async function give(page: Page, reason: string): Promise<void> {
  await page.getByLabel(delegations.colleague).selectOption({ label: 'Dewi Lestari' });
  await page.getByLabel(delegations.startsOn).fill(daysAgo(0));
  await page.getByLabel(delegations.endsOn).fill(daysAgo(0));
  await page.getByLabel(delegations.reason).fill(reason);
  await button(page, delegations.give).click();
  await page.getByText(delegations.standings.in_force).waitFor();
}

describe('a centre manager', () => {
  const story = stories();

  story('hands an authority to the clerk for a day; manager and administrator end it', async ({ page, visitor }) => {
    const { manager } = await foundCentre();
    const { email, password } = await hire('operator', manager.centreId, 'Dewi Lestari');
    const clerk = { email, password };
    await enter(page, manager, '/admin/delegations');
    await give(page, 'Dinas luar, SPT 12/2026');
    await expectAccessible(page);

    const colleague = await visitor();
    await enter(colleague, await signInWith(clerk), '/admin/');
    await colleague.getByRole('link', { name: /Ratna Pertiwi/ }).waitFor();
    await colleague.goto('/admin/account');
    await colleague.getByText(new RegExp(`${delegations.short.plh} ${terms.role.centre_manager}`)).waitFor();

    await button(page, delegations.withdrawOf('Dewi Lestari')).click();
    await button(page, delegations.sure).click();
    await page.getByText(delegations.standings.withdrawn).waitFor();
    const { user } = await (await signInWith(clerk)).call(contract.getSession, {});
    expect(user.roles).toEqual(['operator']);

    await give(page, 'Rapat di dinas, undangan 8/2026');
    const admin = await visitor({ viewport: { width: 1280, height: 800 } });
    await enter(admin, await signIn('admin'), '/admin/delegations/all?standing=in_force');
    await button(admin, delegations.all.title('Ratna Pertiwi', 'Dewi Lestari')).first().click();
    await admin.getByLabel(delegations.all.reason).fill('Undangan dibatalkan');
    await expectAccessible(admin);
    await button(admin, delegations.all.withdraw).click();
    await admin.getByText(delegations.all.done).waitFor();
    await page.reload();
    await page.getByText(/: Undangan dibatalkan$/).waitFor();
    await colleague.goto('/admin/notifications');
    await colleague.getByText(notifications.kinds.authority_delegated.name).first().waitFor();
  });

  story('makes two records one with a colleague, and lets somebody pass by a remedial', async ({ page, visitor }) => {
    const name = `Sulastri ${randomUUID().slice(0, 4).replace(/\d/g, 'a')}`;
    const { manager, head } = await enrolledTwice(name);
    await enter(page, manager, '/admin/merge-cases');
    await button(page, people.search).click();
    await page.getByRole('link', { name: people.compare(name, name) }).click();
    await page.getByLabel(people.propose.reason).fill('Kartu keluarga dicocokkan di balai');
    await expectAccessible(page);
    await button(page, people.propose.submit).click();
    await page.getByText(people.status.proposed).first().waitFor();
    const second = await visitor();
    await enter(second, head, new URL(page.url()).pathname);
    await button(second, people.decide.confirm).click();
    await second.getByText(people.status.same).first().waitFor();

    const { cohort, fullName } = await oneFailed();
    const words = evaluation.remedial;
    await page.goto(`/admin/cohorts/${cohort.id}/evaluation`);
    await button(page, words.recordOf(fullName)).click();
    await page.getByLabel(words.note).fill('Ujian praktik diulang, pembukuan lengkap');
    await button(page, words.save).click();
    await page.getByText(words.nothing).waitFor();
    const [person] = await peopleOf(manager, cohort.id);
    expect(person?.status).toBe('passed');
  });
});
