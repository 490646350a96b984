import { contract } from '@kompeten/contract';
import type { Page } from 'playwright-core';
import { arrange, type Course } from './course.ts';
import { gradesOf } from './grading.ts';
import { addInstructor, hire } from './instructor.ts';
import { signIn } from './office.ts';
import { giveCredentials } from './phone.ts';
import { stepTo } from './sweep/walk.ts';

type Account = Awaited<ReturnType<typeof hire>>;

/** An instructor with a cohort of two people and two units. */
export async function teacher(fullName: string, title: string): Promise<{ account: Account; own: Course }> {
  const { centreId } = await signIn('centre.manager');
  const account = await hire('instructor', centreId, fullName);
  const instructor = (manager: Parameters<typeof addInstructor>[0], units: readonly string[]) =>
    addInstructor(manager, units, account);
  return { account, own: await arrange({ title, people: 2, units: 2, until: 'running', instructor }) };
}

/** Signs somebody in at the door. */
export async function arrive(page: Page, account: Account, path = '/admin/account'): Promise<void> {
  await page.goto(path);
  await giveCredentials(page, account);
  await page.getByRole('link', { name: account.fullName }).waitFor();
}

/** Goes to the grades of a cohort without loading a page anew, and waits for its first person. */
export async function toSheet(page: Page, own: Course): Promise<void> {
  await stepTo(page, gradesOf(own));
  await page.getByRole('heading', { level: 2, name: own.people[0]?.person.fullName ?? '?' }).waitFor();
}

/** Every judgement that the register ever got for a cohort. */
export const eventsOf = async ({ manager, cohort }: Course) =>
  (await manager.call(contract.listGradeEvents, { params: { cohortId: cohort.id }, query: {} })).items;
