import { beforeAll, describe, expect } from '@jest/globals';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { comesTo } from '../src/comes-to.ts';
import { arrive, PIN } from '../src/field-work.ts';
import { button, find, heading, label } from '../src/filling.ts';
import { hire } from '../src/instructor.ts';
import { foundCentre, planCohort } from '../src/new-centre.ts';
import { endSession } from '../src/office.ts';
import { cookieOf, giveCredentials, givePin, lineSays, lock, makePin } from '../src/phone-acts.ts';
import { onDisk } from '../src/phone-disk.ts';
import { stories } from '../src/story.ts';
import { stepTo } from '../src/sweep/walk.ts';

const { cohorts, curricula, devices, selection, shell } = messages('id');
const NEW_COHORT = '/admin/cohorts/new';
const TITLE = 'Angkatan nelayan Grajagan';
const FOUND = /Dasar Koperasi/;

const title = (page: Page) => label(page, cohorts.fields.title);
const chosen = (page: Page) => page.getByRole('combobox', { name: cohorts.fields.curriculum });

/** Opens the form of a cohort as it is drawn first, and fills it in half. */
async function typeCohort(page: Page): Promise<void> {
  await stepTo(page, NEW_COHORT);
  await heading(page, cohorts.newTitle).waitFor();
  await title(page).fill(TITLE);
  await find(page, cohorts.fields.curriculum, 'Dasar Koperasi');
}

/** Nobody has touched the page for so long that it locks itself. */
async function lockedByItself(page: Page): Promise<void> {
  await page.clock.fastForward('10:30');
  await heading(page, devices.lock.title).waitFor();
}

describe('what a centre manager has typed and not saved', () => {
  const story = stories();
  let cohortId: string;
  let people: { email: string; fullName: string; password: string }[];
  beforeAll(async () => {
    const centre = await foundCentre();
    cohortId = (await planCohort(centre, 'Angkatan pertama', '2031-03-03', '2031-03-14')).id;
    const { centreId } = centre.manager;
    people = [
      await hire('centre_manager', centreId, 'Ani Lestari'),
      await hire('centre_manager', centreId, 'Budi Santoso'),
    ];
  });

  story('is there again after the lock for her, and for nobody else', async ({ page }) => {
    const [ani, budi] = people as [(typeof people)[0], (typeof people)[0]];
    await page.clock.install();
    await arrive(page, ani);
    await makePin(page, PIN);
    await typeCohort(page);
    await lockedByItself(page);
    expect(await page.content()).not.toContain(TITLE);
    expect(await onDisk(page)).not.toContain(TITLE);
    await givePin(page, PIN);
    await page.getByRole('status').getByText(shell.leaving.back).waitFor();
    await comesTo(() => title(page).inputValue(), TITLE);
    await comesTo(async () => FOUND.test(await chosen(page).inputValue()), true);

    await lock(page);
    await button(page, devices.lock.another).click();
    await giveCredentials(page, budi);
    await page.getByRole('link', { name: budi.fullName }).waitFor();
    await stepTo(page, NEW_COHORT);
    await heading(page, cohorts.newTitle).waitFor();
    expect([await title(page).inputValue(), await chosen(page).inputValue()]).toEqual(['', '']);
    await makePin(page, '739164');
    await lock(page);
    await page.getByRole('radio', { name: ani.fullName }).check();
    await givePin(page, PIN);
    await page.getByRole('link', { name: ani.fullName }).waitFor();
    await stepTo(page, NEW_COHORT);
    await comesTo(() => title(page).inputValue(), TITLE);
  });

  story('is there again for her after a session that ran out', async ({ page }) => {
    const [ani, budi] = people as [(typeof people)[0], (typeof people)[0]];
    const named = label(page, curricula.fields.title);
    const save = async () => {
      const cookie = await cookieOf(page);
      await named.focus();
      await endSession(cookie);
      // What else the page asks for just now may be refused first: then it is gone before the key.
      await page.keyboard.press('Enter');
      await heading(page, shell.signIn.title).waitFor();
    };
    await arrive(page, ani, '/admin/curricula/new');
    await named.fill('Kurikulum pesisir');
    await save();
    expect(await onDisk(page)).not.toContain('Kurikulum pesisir');
    await giveCredentials(page, ani);
    await comesTo(() => named.inputValue(), 'Kurikulum pesisir');
    await save();
    await giveCredentials(page, budi);
    await page.getByRole('link', { name: budi.fullName }).waitFor();
    expect(await named.inputValue()).toBe('');
  });

  story('stays on the page of whoever has a PIN, and is there after the password', async ({ page }) => {
    const [ani] = people as [(typeof people)[0]];
    await arrive(page, ani);
    await makePin(page, PIN);
    await stepTo(page, `/admin/cohorts/${cohortId}/selection/plan`);
    const documents = label(page, selection.plan.documents);
    await documents.fill('KTP');
    await endSession(await cookieOf(page));
    await button(page, selection.plan.save).click();
    await lineSays(page, devices.line.signedOut).waitFor();
    expect(await documents.inputValue()).toBe('KTP');
    await button(page, devices.line.signIn).click();
    await giveCredentials(page, ani);
    await page.getByRole('status').getByText(shell.leaving.back).waitFor();
    await comesTo(() => documents.inputValue(), 'KTP');
  });
});
