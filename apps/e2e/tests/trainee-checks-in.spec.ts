import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { explain, messages, myTrainingIn, portalIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { enter } from '../src/door.ts';
import { type FieldCourse, fieldCourse, registerOfAttendance } from '../src/field-work.ts';
import { signInWith } from '../src/office.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { stories } from '../src/story.ts';

const { checkIns } = messages('id');
const { claim, mine, retry } = portalIn('id');
const { checkIn, ...training } = myTrainingIn('id');

describe('trainees of a class', () => {
  const story = stories();
  let own: FieldCourse;
  beforeAll(async () => {
    own = await fieldCourse('Presensi dengan kode', { teacher: 'Ratih Purwandari' });
    await sessionUnderWay(own);
  });
  const nameOf = (place: number) => own.people[place]?.person.fullName ?? '?';
  const cardOf = async (place: number) => {
    const params = { enrolmentId: own.people[place]?.id ?? '' };
    return (await own.manager.call(contract.issueClaimCard, { params })).claimCode;
  };
  const comeIn = async (page: Page, place: number, pin: string) => {
    await page.getByRole('textbox', { name: claim.code }).fill(await cardOf(place));
    await page.getByLabel(claim.pin).fill(pin);
    await page.getByRole('button', { name: claim.submit, exact: true }).click();
  };

  story(
    'scan the code of the class, or type it, are noted once, and ask to be excused from another session',
    async ({ page: screen, visitor }) => {
      const { email, password } = own.account;
      await enter(screen, await signInWith({ email, password }), `/admin/cohorts/${own.cohort.id}/check-ins`);
      await screen.getByRole('link', { name: /^Tampilkan kode presensi/ }).click();
      await screen.getByText(checkIns.screen.counted(0, 3)).waitFor();
      await expectAccessible(screen);

      const scanning = await visitor(cheapPhone);
      await scanning.goto(await scanned(screen));
      await scanning.getByText(checkIn.scanned).waitFor();
      expect(scanning.url()).toMatch(/\/hadir$/);
      await comeIn(scanning, 0, '482915');
      await scanning.getByRole('heading', { level: 1, name: checkIn.done.recorded }).waitFor();
      await scanning.getByText(checkIn.as(nameOf(0))).waitFor();
      await expectAccessible(scanning);
      await screen.getByText(checkIns.screen.counted(1, 3)).waitFor();

      // The screen of the class loses its network; its codes go on and count.
      await screen.context().setOffline(true);
      const typing = await visitor(cheapPhone);
      await typing.goto('/hadir');
      await typing.getByText(checkIn.signIn).waitFor();
      await comeIn(typing, 1, '739164');
      await typing.getByLabel(checkIn.code).fill('000000');
      await typing.getByRole('button', { name: checkIn.submit }).click();
      await typing.getByText(explain('id', 'check_in.wrong_code', {})).waitFor();
      await typing.getByLabel(checkIn.code).fill(await digits(screen));
      await typing.getByRole('button', { name: checkIn.submit }).click();
      await typing.getByRole('heading', { level: 1, name: checkIn.done.recorded }).waitFor();
      await screen.context().setOffline(false);

      await scanning.getByRole('button', { name: checkIn.toMine }).click();
      await scanning.getByRole('heading', { level: 2, name: training.title }).waitFor();
      await scanning.getByRole('button', { name: training.excuse.ask }).first().click();
      await scanning.getByLabel(training.excuse.reason).fill('Mengantar ibu ke puskesmas');
      await scanning.getByRole('button', { name: training.excuse.send }).click();
      await scanning.getByText(training.excuse.status.asked).waitFor();
      await expectAccessible(scanning);
      await screen.goto(`/admin/cohorts/${own.cohort.id}/check-ins`);
      await screen.getByText('Mengantar ibu ke puskesmas').waitFor();
      await screen.getByRole('button', { name: checkIns.excuses.accept }).click();
      await screen.getByText(checkIns.excuses.status.accepted, { exact: true }).waitFor();

      expect(await registerOfAttendance(own)).toBe('excused . . | . . . | present present .');
    },
    { firstVisit: true },
  );

  story(
    'find the class above the certificates as soon as these are there, and are told what did not come',
    async ({ page }) => {
      const certificates = page.waitForResponse((answer) => answer.ok() && answer.url().endsWith('/my/certificates'));
      await page.route(/my\/trainings$/, async (route) => {
        if ((await page.context().cookies()).length > 0) await certificates;
        await route.continue();
      });
      await page.route(/my\/exams$/, (route) => route.abort('connectionreset'));
      await page.goto('/my');
      await comeIn(page, 2, '604817');
      await page.getByRole('heading', { level: 1, name: mine.hello(nameOf(2)) }).waitFor();
      expect(await page.getByRole('heading', { level: 2, name: training.title }).count()).toBe(1);
      await expectAccessible(page);
      const alert = page.getByRole('alert');
      expect(await alert.count()).toBe(1);
      await page.unroute(/my\/exams$/);
      await page.getByRole('button', { name: retry }).tap();
      await alert.waitFor({ state: 'detached' });
      expect(await page.getByRole('button', { name: retry }).count()).toBe(0);
    },
    cheapPhone,
  );
});

/** A session of the class that began five minutes ago. */
async function sessionUnderWay({ manager, cohort, unitCodes }: FieldCourse): Promise<void> {
  const params = { cohortId: cohort.id };
  const { items } = await manager.call(contract.listSessions, { params });
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const body = { startsAt: at(-5), endsAt: at(120), mode: 'on_site' as const, unitCodes: unitCodes.slice(0, 1) };
  const instructorId = items[0]?.instructorId ?? '';
  await manager.call(contract.createSession, { params, body: { ...body, instructorId, place: 'Aula' } });
}

/** The six digits that the screen shows. */
const digits = async (screen: Page) => ((await screen.locator('output').textContent()) ?? '').replace(/\D/g, '');

/** Where the QR on the screen leads, read by a program that knows nothing of us. */
async function scanned(screen: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-qr-'));
  try {
    const path = join(folder, 'qr.png');
    await screen.locator('.k-check-in-code').screenshot({ path });
    const { pathname, hash } = new URL(execFileSync('zbarimg', ['-q', '--raw', path], { encoding: 'utf8' }).trim());
    return pathname + hash;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
