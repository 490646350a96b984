import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { PIN, unlock } from '../src/field-work.ts';
import { photoFrom } from '../src/mentoring.ts';
import { DEMO_PASSWORD, demoEmail, signIn } from '../src/office.ts';
import { cheapPhone, giveCredentials, lineSays, makePin } from '../src/phone-acts.ts';
import { onDisk } from '../src/phone-disk.ts';
import { fieldStory } from '../src/story.ts';
import { stepTo } from '../src/sweep/walk.ts';

const { application, checklist, devices, ways } = messages('id');
const { agreement, evidence } = checklist;

/** The assessment of today in the demo, with somebody who has still to agree. */
async function ownAssessment() {
  const assessor = await signIn('assessor');
  const { items } = await assessor.call(contract.listOwnAssessments, {});
  const found = items.flatMap((session) => {
    const candidate = session.candidates.find(({ status }) => status === 'scheduled');
    return candidate ? [{ ...session, ...candidate }] : [];
  })[0];
  if (!found) throw new Error('Nobody in the demo has still to agree');
  return { assessor, ...found };
}

async function makeReady(page: Page, url: string, title: string): Promise<void> {
  await page.goto(`${url}/admin/account`);
  await giveCredentials(page, { email: demoEmail('assessor'), password: DEMO_PASSWORD });
  // The door has a heading too.
  await page.getByRole('heading', { level: 1, name: ways.account }).waitFor();
  await makePin(page, PIN);
  await stepTo(page, '/admin/offline-work');
  await page.getByRole('button', { name: devices.work.prepareOf(title) }).click();
  await page.getByRole('button', { name: devices.work.removeOf(title) }).waitFor();
  await page.getByText(application.kept).waitFor();
}

/** Judges a criterion of whoever is on screen, with the thumb. */
const thumb = (page: Page, criterion: string, judgement: 'K' | 'BK') =>
  page
    .getByRole('group', { name: `${criterion} ·` })
    .getByRole('button', { name: checklist.buttons[judgement], exact: true })
    .click();

describe('an assessor without a network', () => {
  fieldStory(
    'starts cold, both sign, judges and photographs though the browser is killed; all of it arrives once',
    async ({ phone, road }) => {
      const { assessor, title, fullName, candidacyId } = await ownAssessment();
      const switchOn = async () => {
        const opened = await phone.switchOn();
        await opened.setViewportSize(cheapPhone.viewport);
        return opened;
      };
      let page = await switchOn();
      await makeReady(page, road.url, title);
      await expectAccessible(page);
      await phone.switchOff(page);
      await road.cut();

      page = await switchOn();
      await page.goto(`${road.url}/admin`);
      await unlock(page);
      await page.getByRole('link', { name: checklist.device.openOf(title) }).click();
      const form = page.getByRole('listitem').filter({ hasText: fullName });
      await form.getByLabel(agreement.candidateName).fill('Orang Lain');
      await form.getByRole('button', { name: agreement.signOf(fullName) }).click();
      await page.getByText(agreement.nameDiffers).waitFor();
      await form.getByLabel(agreement.candidateName).fill(fullName);
      await form.getByRole('button', { name: agreement.signOf(fullName) }).click();
      await lineSays(page, devices.line.waiting(1)).waitFor();
      await page.getByLabel(checklist.people.choosePerson).selectOption({ label: await numbered(page, fullName) });
      await thumb(page, '1.1', 'K');
      await thumb(page, '1.2', 'BK');
      await lineSays(page, devices.line.waiting(3)).waitFor();
      await expectAccessible(page);
      await phone.kill();

      page = await switchOn();
      await page.goto(`${road.url}/admin`);
      await unlock(page);
      await page.getByRole('link', { name: checklist.device.openOf(title) }).click();
      await page.getByLabel(checklist.people.choosePerson).selectOption({ label: await numbered(page, fullName) });
      await page.getByRole('button', { name: evidence.addFor(fullName) }).click();
      await page.getByLabel(evidence.takePhoto).setInputFiles(await photoFrom(page));
      await page.getByText(evidence.attached.photo).waitFor();
      await page.getByLabel(evidence.note).fill('Buku simpanan ditunjukkan.');
      for (const mark of [evidence.valid, evidence.authentic, evidence.current, evidence.sufficient]) {
        await page.getByRole('checkbox', { name: mark, exact: true }).check();
      }
      await expectAccessible(page);
      await page.getByRole('button', { name: evidence.save }).click();
      await lineSays(page, devices.line.waiting(5)).waitFor();
      expect(await onDisk(page)).not.toMatch(/Buku simpanan|Uji kompetensi Kedungrejo/);

      await road.open();
      await lineSays(page, devices.line.sent).waitFor();
      const record = await assessor.call(contract.getCandidacyRecord, { params: { candidacyId } });
      expect(record.signatures.map(({ by, way }) => `${by} ${way}`).sort()).toEqual([
        'assessor own_session',
        'candidate assessor_device',
      ]);
      expect(record.judgements.map(({ criterion, judgement }) => `${criterion} ${judgement}`).sort()).toEqual([
        '1.1 K',
        '1.2 BK',
      ]);
      expect(record.evidence).toMatchObject([{ fileArrived: true, file: 'photo', sufficient: true }]);
      expect(record.candidacy.status).toBe('in_progress');
    },
  );
});

/** The person as the list of the sheet names them, behind their number. */
async function numbered(page: Page, fullName: string): Promise<string> {
  const option = page.getByLabel(checklist.people.choosePerson).locator('option').filter({ hasText: fullName });
  return (await option.first().textContent()) ?? fullName;
}
