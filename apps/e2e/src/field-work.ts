import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { PATIENCE } from './comes-to.ts';
import { arrange, type Course, type CourseWish } from './course.ts';
import { gradesOf } from './grading.ts';
import { addInstructor, hire } from './instructor.ts';
import { signIn } from './office.ts';
import type { Phone } from './phone.ts';
import { giveCredentials, givePin, makePin, prepare } from './phone-acts.ts';
import type { Road } from './road.ts';
import { stepTo } from './sweep/walk.ts';

const { application, attendance, grading } = messages('id');

/** The PIN of the telephones in the stories. */
export const PIN = '270845';

/** A cohort, and who teaches it where there is no network. */
export interface FieldCourse extends Course {
  readonly account: Account;
}

type Account = Awaited<ReturnType<typeof hire>>;
type FieldWish = Partial<CourseWish> & { teacher?: string };

/** A running cohort, of three people and two units unless told otherwise, taught by somebody new. */
export async function fieldCourse(title: string, wish: FieldWish = {}): Promise<FieldCourse> {
  const { teacher = 'Wahyu Setiadi', ...size } = wish;
  const { centreId } = await signIn('centre.manager');
  const account = await hire('instructor', centreId, teacher);
  const instructor = (manager: Parameters<typeof addInstructor>[0], units: readonly string[]) =>
    addInstructor(manager, units, account);
  return { ...(await arrange({ title, people: 3, units: 2, until: 'running', ...size, instructor })), account };
}

/** Signs somebody in at the door. */
export async function arrive(page: Page, account: Account, address = '/admin/account'): Promise<void> {
  await page.goto(address);
  await giveCredentials(page, account);
  await page.getByRole('link', { name: account.fullName }).waitFor();
}

/** Makes a telephone ready: signs in, sets a PIN, takes the cohort along, and waits until the application lies on it. */
export async function makeReady(page: Page, url: string, own: FieldCourse): Promise<void> {
  await arrive(page, own.account, `${url}/admin/account`);
  await makePin(page, PIN);
  await prepare(page, own);
  await page.getByText(application.kept).waitFor();
}

/** Waits until the browser has compiled what a first start reads, as a page does by itself that stays open for some seconds. */
export const readBeforehand = (page: Page): Promise<void> =>
  page.evaluate(async (patience) => {
    const isNamed = async () => {
      const kept = await caches.match('/admin/index.html', { ignoreVary: true });
      return kept?.headers.has('link') ?? false;
    };
    const end = performance.now() + patience;
    while (!(await isNamed())) {
      if (performance.now() > end) throw new Error('The page still names no part in its head');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, PATIENCE);

/** The parts, by name, for which a page asked as soon as its head was there. */
export const askedEarly = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'link' && entry.name.endsWith('.js'))
      .map(({ name }) => name.replace(/^.*\/(.*)-[^/]{7}\.js$/, '$1'))
      .sort(),
  );

/** By which ways a page's questions went to the API: `network` where they passed by the worker, nothing where it was asked. */
export const waysToApi = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/'));
    return [...new Set(asked.map((entry) => String(Reflect.get(entry, 'workerFinalSourceType'))))];
  });

/** Goes to the grades of a cohort without loading a page anew, and waits for its first person. */
export async function toPersonSheet(page: Page, own: Course): Promise<void> {
  await stepTo(page, gradesOf(own));
  await page.getByRole('heading', { level: 2, name: own.people[0]?.person.fullName ?? '?' }).waitFor();
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
