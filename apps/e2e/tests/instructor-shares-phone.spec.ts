import { describe, expect } from '@jest/globals';
import { messages } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import { arrive, fieldCourse, PIN, toPersonSheet } from '../src/field-work.ts';
import { allSaved, historyOf, register } from '../src/grading.ts';
import { hire } from '../src/instructor.ts';
import { endSession } from '../src/office.ts';
import {
  cheapPhone,
  cookieOf,
  giveCredentials,
  givePin,
  lineSays,
  lock,
  makePin,
  prepare,
  putAsideAndBack,
  thumb,
} from '../src/phone-acts.ts';
import { onDisk } from '../src/phone-disk.ts';
import { stories } from '../src/story.ts';
import { stepTo } from '../src/sweep/walk.ts';

const { devices } = messages('id');
const { line, outbox, pin } = devices;

describe('two instructors with one telephone', () => {
  const story = stories();

  story('see nothing of each other, and nothing of one goes out under the other’s session', async ({ visitor }) => {
    const own = await fieldCourse('Bergantian', { people: 2, teacher: 'Ani Lestari' });
    const { account: ani } = own;
    const budi = await hire('instructor', own.manager.centreId, 'Budi Santoso');
    const page = await visitor(cheapPhone);
    await arrive(page, ani);
    await makePin(page, PIN);
    await prepare(page, own);
    await toPersonSheet(page, own);
    expect(await putAsideAndBack(page)).toBe(false);
    await page.getByRole('heading', { level: 1, name: devices.lock.title }).waitFor();
    await givePin(page, PIN);
    await thumb(page, 0, 'K');
    await allSaved(page, own, 1);
    await endSession(await cookieOf(page));
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
    await page.getByRole('button', { name: devices.lock.another }).click();
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
    expect((await historyOf(own)).map(({ authorName }) => authorName)).toEqual([ani.fullName, ani.fullName]);
  });
});
