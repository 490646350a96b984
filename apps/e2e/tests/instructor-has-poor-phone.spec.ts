import { describe, expect } from '@jest/globals';
import { messages } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import { arrange } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { arrive, fieldCourse, gradeSheet, makeReady, unlock } from '../src/field-work.ts';
import { cellOf, gradesOf, historyOf, register } from '../src/grading.ts';
import { lineSays } from '../src/phone-acts.ts';
import { closeDatabases, followDatabases, leaveNoRoom } from '../src/phone-disk.ts';
import { Road } from '../src/road.ts';
import { fieldStory, stories } from '../src/story.ts';

const { devices, sheet, shell } = messages('id');
const { line } = devices;

const DAY = 24 * 3_600_000;

describe('an instructor with a poor telephone', () => {
  fieldStory('judges though a dead battery has set its clock back by forty days', async ({ phone, road }) => {
    const own = await fieldCourse('Jam mundur');
    let page = await phone.switchOn();
    await makeReady(page, road.url, own);
    await phone.switchOff(page);
    await road.cut();
    page = await phone.switchOn();
    await page.clock.setSystemTime(Date.now() - 40 * DAY);
    await page.goto(road.url + gradesOf(own));
    await unlock(page);
    await cellOf(page, own, 0, 0).focus();
    await page.keyboard.type('kb');
    await lineSays(page, line.waiting(2)).waitFor();
    await road.open();
    await lineSays(page, line.sent).waitFor();
    await page.getByText(sheet.clockSlow(40 * 24 * 60)).waitFor();
    expect(await register(own)).toBe('K BK . | . . .');
    for (const { recordedAt } of await historyOf(own)) expect(Date.now() - Date.parse(recordedAt)).toBeLessThan(DAY);
  });

  fieldStory(
    'without a PIN is told that all is safe, and comes back by itself with the network',
    async ({ phone, road }) => {
      const own = await fieldCourse('Tanpa PIN');
      const page = await phone.switchOn();
      await arrive(page, own.account, `${road.url}/admin/account`);
      await page.goto(road.url + gradesOf(own));
      // Without a PIN no page says that the application lies on the device; its worker does.
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await cellOf(page, own, 0, 0).focus();
      await road.cut();
      await page.keyboard.type('kb');
      await lineSays(page, line.waiting(2)).waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: line.offline }).waitFor();
      await page.getByText(devices.outOfReach.safe(2)).waitFor();
      await expectAccessible(page);
      const retry = page.getByRole('button', { name: shell.states.retry });
      await retry.click();
      await retry.and(page.locator(':not([data-loading])')).waitFor();
      await page.getByText(devices.outOfReach.text).waitFor();

      await road.open();
      await gradeSheet(page).waitFor();
      await lineSays(page, line.sent).waitFor();
      expect(await register(own)).toBe('K BK . | . . .');
    },
  );

  const story = stories();

  story('loses nothing where the browser closes its database, and is told where there is no room', ({ visitor }) =>
    Road.along(async (road) => {
      const own = await arrange({ title: 'Ponsel penuh', people: 3, units: 1, until: 'running' });
      const page = await visitor({ baseURL: road.url });
      await followDatabases(page);
      await enter(page, own.manager, gradesOf(own));
      await cellOf(page, own, 0, 0).focus();
      await road.cut();
      await page.keyboard.press('k');
      await page.getByText(sheet.onDevice(1)).waitFor();
      await closeDatabases(page);
      await page.keyboard.press('b');
      await page.getByText(sheet.onDevice(2)).waitFor();

      const makeRoom = await leaveNoRoom(page);
      await page.keyboard.press('k');
      await lineSays(page, line.unkept(1)).waitFor();
      await makeRoom();
      await page.getByText(sheet.onDevice(3)).waitFor();
      await road.open();
      await lineSays(page, line.sent).waitFor();
      expect(await register(own)).toBe('K BK K');
    }),
  );
});
