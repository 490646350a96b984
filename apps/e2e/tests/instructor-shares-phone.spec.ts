import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { arrange, type Course } from '../src/course.ts';
import { gradesOf, register } from '../src/grading.ts';
import { addInstructor, hire } from '../src/instructor.ts';
import { signIn } from '../src/office.ts';
import {
  cheapPhone,
  endSession,
  giveCredentials,
  givePin,
  lineSays,
  lock,
  makePin,
  onDisk,
  prepare,
  thumb,
} from '../src/phone.ts';
import { stories } from '../src/story.ts';
import { stepTo } from '../src/sweep/walk.ts';
import { overWire } from '../src/wire.ts';

const { devices, shell } = messages('id');
const { line, outbox, pin, signOut } = devices;
const PIN = '482917';

type Account = Awaited<ReturnType<typeof hire>>;

/** An instructor with a cohort of two people and two units. */
async function teacher(fullName: string, title: string): Promise<{ account: Account; own: Course }> {
  const { centreId } = await signIn('centre.manager');
  const account = await hire('instructor', centreId, fullName);
  const instructor = (manager: Parameters<typeof addInstructor>[0], units: readonly string[]) =>
    addInstructor(manager, units, account);
  return { account, own: await arrange({ title, people: 2, units: 2, until: 'running', instructor }) };
}

async function arrive(page: Page, account: Account, path = '/admin/account'): Promise<void> {
  await page.goto(path);
  await giveCredentials(page, account);
  await page.getByRole('link', { name: account.fullName }).waitFor();
}

async function toSheet(page: Page, own: Course): Promise<void> {
  await stepTo(page, gradesOf(own));
  await page.getByRole('heading', { level: 2, name: own.people[0]?.person.fullName ?? '?' }).waitFor();
}

const eventsOf = async ({ manager, cohort }: Course) =>
  (await manager.call(contract.listGradeEvents, { params: { cohortId: cohort.id }, query: {} })).items;

describe('two instructors with one telephone', () => {
  const story = stories();

  story('see nothing of each other, and nothing of one goes out under the other’s session', async ({ visitor }) => {
    const { account: ani, own } = await teacher('Ani Lestari', 'Bergantian');
    const budi = await hire('instructor', own.manager.centreId, 'Budi Santoso');
    const page = await visitor(cheapPhone);
    await arrive(page, ani);
    await makePin(page, PIN);
    await prepare(page, own);
    await toSheet(page, own);
    await thumb(page, 0, 'K');
    await lineSays(page, line.sent).waitFor();
    await endSession(page);
    await thumb(page, 1, 'BK');
    await lineSays(page, line.waiting(1)).waitFor();

    const kept = await onDisk(page);
    expect(kept).toContain(ani.fullName);
    expect(kept).toMatch(/kompeten-[0-9a-f-]+ outbox\n\d+\n/);
    expect(kept).toContain('key, extractable: false');
    const secrets = [own.cohort.title, ...own.people.map(({ person }) => person.fullName), 'judgement', 'supersedes'];
    for (const secret of secrets) expect(kept).not.toContain(secret);

    await lock(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: devices.lock.forgotten }).click();
    await giveCredentials(page, budi);
    await page.getByRole('link', { name: budi.fullName }).waitFor();
    await stepTo(page, '/admin/outbox');
    await page.getByText(outbox.empty).waitFor();
    await lineSays(page, line.sent).waitFor();
    await makePin(page, '739164');
    await lock(page);

    await page.getByRole('radio', { name: ani.fullName }).check();
    await givePin(page, '739164');
    await page.getByText(pin.wrong).waitFor();
    await givePin(page, PIN);
    await lineSays(page, line.waiting(1)).and(lineSays(page, line.signedOut)).waitFor();
    expect(await register(own)).toBe('K . | . .');
    await page.getByRole('button', { name: line.signIn }).click();
    await giveCredentials(page, ani);
    await lineSays(page, line.sent).waitFor();
    expect(await register(own)).toBe('K . | BK .');
    expect((await eventsOf(own)).map(({ authorName }) => authorName)).toEqual([ani.fullName, ani.fullName]);
  });

  story('wait longer after each wrong PIN, and lose nothing with a forgotten one', async ({ visitor }) => {
    const { account, own } = await teacher('Citra Dewi', 'Lupa PIN');
    const page = await visitor(cheapPhone);
    await arrive(page, account);
    await makePin(page, PIN);
    await toSheet(page, own);
    await endSession(page);
    await thumb(page, 0, 'K');
    await lineSays(page, line.waiting(1)).waitFor();
    await lock(page);
    for (let tries = 1; tries < 5; tries += 1) {
      await givePin(page, `00000${tries}`);
      await page.getByText(pin.wrong).waitFor();
      await page.getByLabel(devices.lock.pin, { exact: true }).and(page.locator('[value=""]')).waitFor();
    }
    await givePin(page, '000005');
    await page.getByText(pin.wait(30)).waitFor();
    await page.reload();
    await givePin(page, PIN);
    await page.getByText(/Coba lagi \d+ detik/).waitFor();
    await page.getByRole('button', { name: devices.lock.forgotten }).click();
    await giveCredentials(page, account);
    await lineSays(page, line.sent).waitFor();
    expect(await register(own)).toBe('K . | . .');
  });

  story('leave it without a trace; what would be lost is said, and nothing goes without a network', ({ visitor }) =>
    overWire(async (wire) => {
      const { account, own } = await teacher('Dimas Pratama', 'Keluar');
      const page = await visitor({ ...cheapPhone, baseURL: wire.url });
      await arrive(page, account);
      await makePin(page, PIN);
      await prepare(page, own);
      await stepTo(page, '/admin/sign-out');
      await page.getByText(signOut.statement(0)).waitFor();
      await toSheet(page, own);
      wire.cut();
      await thumb(page, 0, 'K');
      await lineSays(page, line.waiting(1)).waitFor();
      await stepTo(page, '/admin/sign-out');
      await page.getByText(signOut.needsNetwork).waitFor();

      const [first] = own.people;
      const exit = { event: 'withdraw' as const, reason: 'Pindah desa', version: first?.version ?? 0 };
      await own.manager.call(contract.exitEnrolment, { params: { enrolmentId: first?.id ?? '' }, body: exit });
      wire.mend();
      await lineSays(page, line.refused(1)).waitFor();
      await page.getByText(signOut.loses(1)).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: signOut.confirm }).click();
      await page.getByText(shell.confirm.tickFirst).first().waitFor();
      await page.getByRole('checkbox', { name: signOut.statement(1) }).check();
      await page.getByRole('button', { name: signOut.confirm }).click();
      await page.getByRole('textbox', { name: shell.signIn.email }).waitFor();
      const kept = await onDisk(page);
      expect(kept).not.toContain(account.fullName);
      expect(kept).not.toMatch(/kompeten-[0-9a-f-]+ outbox/);
      expect(await eventsOf(own)).toEqual([]);
      await page.goto('/admin/lock');
      await page.getByText(devices.lock.nobody).waitFor();
    }),
  );
});
