import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { comesTo } from '../src/comes-to.ts';
import { arrive, fieldCourse, gradeSheet, PIN, toPersonSheet } from '../src/field-work.ts';
import { gradesOf, register } from '../src/grading.ts';
import { endSession, signInWith } from '../src/office.ts';
import {
  cheapPhone,
  choosePin,
  cookieOf,
  giveCredentials,
  givePin,
  lineSays,
  lock,
  makePin,
  thumb,
} from '../src/phone-acts.ts';
import { damageNewestEntry, nameOfDevice, onDisk } from '../src/phone-disk.ts';
import { stories } from '../src/story.ts';
import { stepTo } from '../src/sweep/walk.ts';

const { devices, grading, shell } = messages('id');
const { line, outbox, pin, sealed } = devices;

/** Past the lock with a password. */
async function forget(page: Page, account: { email: string; password: string }): Promise<void> {
  await page.getByRole('button', { name: devices.lock.forgotten }).click();
  await giveCredentials(page, account);
}

/** Wrong until the PIN opens nothing any more. */
async function beWrong(page: Page): Promise<void> {
  const emptied = page.getByLabel(devices.lock.pin, { exact: true }).and(page.locator('[value=""]'));
  for (let tries = 1; tries < 5; tries += 1) {
    await givePin(page, `00000${tries}`);
    await page.getByText(pin.wrong).waitFor();
    await emptied.waitFor();
  }
  await givePin(page, '000005');
  await page.getByText(pin.wait(30)).waitFor();
  await page.reload();
  await givePin(page, PIN);
  await page.getByText(/Coba lagi \d+ detik/).waitFor();
  await page.clock.install();
  for (let tries = 6; tries < 20; tries += 1) {
    await page.clock.fastForward('15:00');
    await givePin(page, '000006');
    await page.getByText(/Coba lagi \d+ (detik|menit)/).waitFor();
    await emptied.waitFor();
  }
  await page.clock.fastForward('15:00');
  await givePin(page, '000007');
  await page.getByText(pin.closed).waitFor();
  await givePin(page, PIN);
  await page.getByText(pin.closed).waitFor();
}

describe('an instructor who forgets the PIN', () => {
  const story = stories();

  story(
    'waits longer after each wrong one, makes a new one after the password, and loses nothing',
    async ({ visitor }) => {
      const own = await fieldCourse('Lupa PIN', { people: 2, teacher: 'Citra Dewi' });
      const page = await visitor(cheapPhone);
      await arrive(page, own.account);
      await makePin(page, PIN);
      await toPersonSheet(page, own);
      await endSession(await cookieOf(page));
      await thumb(page, 0, 'K');
      await lineSays(page, line.waiting(1)).waitFor();
      await thumb(page, 1, 'BK');
      await lineSays(page, line.waiting(2)).waitFor();
      await lock(page);
      await damageNewestEntry(page);
      await beWrong(page);

      await forget(page, own.account);
      await page.getByText(pin.openedTitle).waitFor();
      await choosePin(page, '618203');
      await page.getByRole('link', { name: pin.goOn }).click();
      await gradeSheet(page)
        .or(page.getByRole('heading', { name: own.people[0]?.person.fullName }))
        .first()
        .waitFor();
      await lineSays(page, line.unreadable(1)).click();
      const damaged = page.getByRole('list', { name: outbox.unreadable(1) }).getByRole('listitem');
      const words = [grading.unitShort(2), own.people[0]?.person.fullName ?? '?'];
      for (const word of words) await damaged.getByText(word).waitFor();
      await damaged.getByRole('link', { name: own.cohort.title }).waitFor();
      await comesTo(() => register(own), 'K . | . .');
      await expectAccessible(page);
      await lock(page);
      await givePin(page, '618203');
      await damaged.getByRole('button', { name: outbox.discard }).tap();
      await damaged.getByRole('button', { name: outbox.keep }).tap();
      await damaged.getByRole('button', { name: outbox.discard }).tap();
      await damaged.getByRole('button', { name: outbox.discardSure }).tap();
      await page.getByText(outbox.empty).waitFor();
      await lineSays(page, line.sent).waitFor();
    },
  );

  story('and whose key the register has lost is told so, and gets the way that loses least', async ({ visitor }) => {
    const own = await fieldCourse('Kunci hilang', { people: 2, teacher: 'Eko Saputra' });
    const page = await visitor(cheapPhone);
    await arrive(page, own.account);
    await makePin(page, PIN);
    await toPersonSheet(page, own);
    const deviceId = await nameOfDevice(page);
    const { email, password } = own.account;
    await (await signInWith({ email, password })).call(contract.forgetDeviceKey, { params: { deviceId } });
    await endSession(await cookieOf(page));
    await thumb(page, 0, 'K');
    await lineSays(page, line.waiting(1)).waitFor();
    await lock(page);

    await forget(page, own.account);
    await page.getByRole('heading', { level: 1, name: sealed.title }).waitFor();
    await page.getByText(sealed.count(1)).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: sealed.without }).click();
    await page.getByRole('heading', { level: 1, name: shell.home.greeting(own.account.fullName) }).waitFor();
    await stepTo(page, '/admin/outbox');
    await page.getByText(outbox.empty).waitFor();
    expect(await onDisk(page)).toMatch(/kompeten-[0-9a-f-]+ outbox\n\d+\n/);

    await page.goto(gradesOf(own));
    await forget(page, own.account);
    await page.getByRole('button', { name: sealed.pin }).click();
    await givePin(page, PIN);
    await lineSays(page, line.sent).waitFor();
    expect(await register(own)).toBe('K . | . .');
    await page.getByLabel(pin.current, { exact: true }).first().fill(PIN);
    await choosePin(page, '618203');
    await lock(page);
    await forget(page, own.account);
    await page.getByText(pin.openedTitle).waitFor();
  });
});
