import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { arrange, type Course, type CourseWish } from './course.ts';
import { gradesOf } from './grading.ts';
import { addInstructor, hire } from './instructor.ts';
import type { Phone } from './killable-phone.ts';
import { signIn } from './office.ts';
import { giveCredentials, givePin } from './phone.ts';
import type { Road } from './road.ts';

const { application, attendance, devices, grading } = messages('id');

/** The PIN of the telephones in the stories. */
export const PIN = '270845';

/** Who goes to the village, and the cohort that they teach. */
export interface FieldCourse extends Course {
  readonly account: { email: string; password: string; fullName: string };
}

/** A running cohort, of three people and two units unless told otherwise, taught by somebody who goes where there is no network. */
export async function fieldCourse(title: string, size: Partial<CourseWish> = {}): Promise<FieldCourse> {
  const { centreId } = await signIn('centre.manager');
  const account = await hire('instructor', centreId, 'Wahyu Setiadi');
  const instructor = (manager: Parameters<typeof addInstructor>[0], units: readonly string[]) =>
    addInstructor(manager, units, account);
  return { ...(await arrange({ title, people: 3, units: 2, until: 'running', ...size, instructor })), account };
}

/** Gives the password at the door. */
export const giveName = (page: Page, { account }: FieldCourse): Promise<void> => giveCredentials(page, account);

/** Makes a telephone ready: signs in, sets a PIN, takes the cohort along, and waits until the application lies on it. */
export async function makeReady(page: Page, url: string, own: FieldCourse): Promise<void> {
  await page.goto(`${url}/admin/device-pin`);
  await giveName(page, own);
  await page.getByLabel(devices.pin.fresh, { exact: true }).fill(PIN);
  await page.getByLabel(devices.pin.again, { exact: true }).fill(PIN);
  await page.getByRole('button', { name: devices.pin.save }).click();
  await page.getByText(devices.pin.saved).waitFor();
  await page.getByRole('link', { name: devices.work.title }).first().click();
  await page.getByRole('button', { name: devices.work.prepareOf(own.cohort.title) }).click();
  await page.getByRole('button', { name: devices.work.removeOf(own.cohort.title) }).waitFor();
  await page.getByText(application.kept).waitFor();
}

/** Opens the lock. */
export const unlock = (page: Page): Promise<void> => givePin(page, PIN);

/** Takes a telephone that is ready to where nothing answers, starts it there, and opens the grade sheet. */
export async function startInVillage(phone: Phone, road: Road, ready: Page, own: FieldCourse): Promise<Page> {
  await phone.switchOff(ready);
  await road.cut();
  const page = await phone.switchOn();
  await page.goto(road.url + gradesOf(own));
  await unlock(page);
  await gradeSheet(page).waitFor();
  return page;
}

/** The sheets on screen, ready for the hand. */
export const gradeSheet = (page: Page) => page.getByRole('grid', { name: grading.sheetLabel });
export const attendanceSheet = (page: Page) => page.getByRole('grid', { name: attendance.sheetLabel });

/** The line that says how many entries wait on the device. */
export const waitingOnDevice = (page: Page, count: number) => page.getByText(devices.line.waiting(count));

/** The statuses of the register, session by session and in the order of the people; a dot where there is none. */
export async function registerOfAttendance({ manager, cohort, people }: Course): Promise<string> {
  const params = { cohortId: cohort.id };
  const { entries } = await manager.call(contract.getAttendance, { params });
  const { items } = await manager.call(contract.listSessions, { params });
  const of = (session: string, person: string) =>
    entries.find(({ sessionId, enrolmentId }) => sessionId === session && enrolmentId === person)?.status ?? '.';
  return items.map(({ id }) => people.map((person) => of(id, person.id)).join(' ')).join(' | ');
}

/** Everything that keeps a browser from offering to install the application; there must be nothing. */
export async function installFaults(page: Page): Promise<unknown[]> {
  const client = await page.context().newCDPSession(page);
  const { errors } = await client.send('Page.getAppManifest');
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  return [...errors, ...installabilityErrors];
}
