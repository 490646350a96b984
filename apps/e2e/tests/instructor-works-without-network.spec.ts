import { describe, expect } from '@jest/globals';
import { messages } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import {
  askedEarly,
  attendanceSheet,
  fieldCourse,
  gradeSheet,
  installFaults,
  makeReady,
  readBeforehand,
  registerOfAttendance,
  startInVillage,
  unlock,
  waysToApi,
} from '../src/field-work.ts';
import { cellOf, gradesOf, keptCell, register } from '../src/grading.ts';
import { builtFiles, keptFiles } from '../src/kept-files.ts';
import { isNext, nextVersion } from '../src/next-version.ts';
import { endSession } from '../src/office.ts';
import { cookieOf, giveCredentials, lineSays } from '../src/phone-acts.ts';
import { fieldStory } from '../src/story.ts';

const { application, attendance, cohortTabs, devices, shell } = messages('id');

describe('an instructor without a network', () => {
  fieldStory(
    'starts cold, judges and takes attendance; the browser is killed twice, and all of it arrives',
    async ({ phone, road }) => {
      const own = await fieldCourse('Desa tanpa sinyal');
      let page = await phone.switchOn();
      await makeReady(page, road.url, own);
      expect(await keptFiles(page)).toEqual(builtFiles());
      const files = road.walked.filter((path) => path.startsWith('/admin/assets/'));
      expect(files.length).toBeLessThan(builtFiles().length / 4);
      expect(await installFaults(page)).toEqual([]);
      await expectAccessible(page);
      await readBeforehand(page);
      page = await startInVillage(phone, road, page, own);
      expect(await askedEarly(page)).toEqual(['index', 'libraries', 'main', 'react', 'rolldown-runtime']);
      await cellOf(page, own, 0, 0).focus();
      await page.keyboard.type('kb');
      await lineSays(page, devices.line.waiting(2)).waitFor();
      await page.getByRole('link', { name: cohortTabs.attendance }).click();
      await attendanceSheet(page).waitFor();
      await page.getByRole('button', { name: attendance.allPresentFor(attendance.session(1)) }).click();
      await lineSays(page, devices.line.waiting(5)).waitFor();
      await page.getByRole('link', { name: cohortTabs.overview }).click();
      await page.getByText(devices.needsNetwork.title).waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: shell.home.title, exact: true }).first().click();
      await page.getByRole('heading', { name: application.offlineHome.title }).waitFor();
      await expectAccessible(page);
      await phone.kill();

      page = await phone.switchOn();
      await page.goto(`${road.url}/admin`);
      await unlock(page);
      await lineSays(page, devices.line.waiting(5)).waitFor();
      await page
        .getByRole('link', { name: application.offlineHome.sheetOf(devices.work.grades, own.cohort.title) })
        .click();
      await cellOf(page, own, 2, 1).focus();
      await page.keyboard.press('k');
      await lineSays(page, devices.line.waiting(6)).waitFor();
      await cellOf(page, own, 2, 1).and(keptCell(page, 'K')).waitFor();
      await phone.kill();

      page = await phone.switchOn();
      await page.goto(`${road.url}/admin/outbox`);
      await unlock(page);
      await lineSays(page, devices.line.waiting(6)).waitFor();
      expect(await register(own)).toBe('. . . | . . .');

      await road.open();
      await lineSays(page, devices.line.sent).waitFor();
      expect(await register(own)).toBe('K BK . | . . K');
      expect(await registerOfAttendance(own)).toBe('present present present | . . .');
    },
  );

  fieldStory('is told of a newer version, agrees when it suits, and loses nothing', async ({ phone, road }) => {
    const own = await fieldCourse('Versi baru');
    const page = await phone.switchOn();
    await makeReady(page, road.url, own);
    const other = await page.context().newPage();
    await other.goto(`${road.url}/admin/offline-work`);
    await unlock(other);
    await other.getByRole('button', { name: devices.work.removeOf(own.cohort.title) }).waitFor();
    await page.goto(road.url + gradesOf(own));
    await unlock(page);
    await gradeSheet(page).waitFor();
    expect(await waysToApi(page)).toEqual(['network']);

    for (const [path, detour] of await nextVersion()) road.detours.set(path, detour);
    road.walked.length = 0;
    await other.reload();
    await unlock(other);
    await page.getByText(devices.update.ready).waitFor();
    expect(road.walked.filter((path) => path.startsWith('/admin/assets/'))).toEqual([]);
    expect(await isNext(other)).toBe(false);
    await road.cut();
    await cellOf(page, own, 0, 0).focus();
    await page.keyboard.type('kb');
    await lineSays(page, devices.line.waiting(2)).waitFor();
    await page.getByText(devices.update.ready).waitFor({ state: 'detached' });
    await road.open();
    await page.getByRole('button', { name: devices.update.reload }).click();
    await unlock(page);
    await lineSays(page, devices.line.sent).waitFor();
    expect(await isNext(page)).toBe(true);

    await other.getByText(devices.update.ready).waitFor();
    await other.getByRole('region', { name: devices.line.label }).getByRole('link').click();
    await other.getByRole('heading', { level: 1, name: devices.outbox.title }).waitFor();
    expect(await isNext(other)).toBe(false);
    await other.getByRole('button', { name: devices.update.reload }).click();
    await unlock(other);
    expect(await isNext(other)).toBe(true);
    expect(await register(own)).toBe('K BK . | . . .');
  });

  fieldStory(
    'goes on when the session has run out meanwhile; after signing in again everything is sent',
    async ({ phone, road }) => {
      const own = await fieldCourse('Sesi berakhir');
      let page = await phone.switchOn();
      await makeReady(page, road.url, own);
      page = await startInVillage(phone, road, page, own);
      await cellOf(page, own, 0, 0).focus();
      await page.keyboard.type('kbk');
      await lineSays(page, devices.line.waiting(3)).waitFor();
      const [session] = await page.context().cookies();
      expect(session?.httpOnly).toBe(true);
      await endSession(await cookieOf(page));

      await road.open();
      await page.getByRole('button', { name: devices.line.signIn }).click();
      await giveCredentials(page, own.account);
      await lineSays(page, devices.line.sent).waitFor();
      expect(await register(own)).toBe('K BK K | . . .');
      await gradeSheet(page).waitFor();
    },
  );
});
