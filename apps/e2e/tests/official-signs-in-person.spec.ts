import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type BsreServer, bsreServer } from '@kompeten/certificate/testing';
import { contract } from '@kompeten/contract';
import { formatCode } from '@kompeten/domain';
import { answerIn, explain, messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { arrange, type Course } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { anyone } from '../src/office.ts';
import { type OfficialAtWork, officialAtWork } from '../src/official.ts';
import { asPdf, pdfOf } from '../src/pdf.ts';
import { stories } from '../src/story.ts';

const { certificates, issuance, officialSigning } = messages('id');
const answer = answerIn('id');
const wrong = explain('id', 'issuance.wrong_passphrase', {});
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

describe('an official signs in person', () => {
  const story = stories();
  let bsre: BsreServer;
  let at: OfficialAtWork;
  let course: Course;
  beforeAll(async () => {
    bsre = await bsreServer();
    at = await officialAtWork(bsre);
    const { manager, official: head } = at;
    course = await arrange({ title: 'Tanda tangan pribadi', people: 2, until: 'completed', by: { manager, head } });
  });
  afterAll(() => bsre?.close());

  const passphrase = async (page: Page, text: string, button: string) => {
    await page.getByLabel(officialSigning.passphrase).fill(text);
    await page.getByRole('button', { name: button }).click();
  };
  const issued = async () => {
    const { items } = await at.manager.call(contract.listCertificates, { query: { cohortId: course.cohort.id } });
    return items;
  };
  const verified = async (page: Page, code: string, certificateId: string) => {
    await page.goto(`/v/${formatCode(code)}`);
    await heading(page, answer.headlines.training).waitFor();
    await page.getByText(bsre.person.fullName).first().waitFor();
    const { buffer } = asPdf('sertifikat.pdf', await pdfOf(at.manager, certificateId));
    const file = new Blob([new Uint8Array(buffer)]);
    expect(await anyone().call(contract.verifyPdf, { file, fileName: 'sertifikat.pdf' })).toMatchObject({
      integrity: 'intact',
      signature: { valid: true, assurance: 'certified' },
    });
  };

  story('a wrong passphrase issues nothing, the right one is watched to its end', async ({ page, visitor }) => {
    const params = { cohortId: course.cohort.id };
    const { batchId } = await at.manager.call(contract.requestIssuance, { params, body: { kind: 'training' } });
    await enter(page, at.official, `/admin/issuance/${batchId}/approval`);
    await heading(page, issuance.approveTitle).waitFor();
    await page.getByRole('checkbox', { name: issuance.approveStatement }).check();
    await page.getByRole('button', { name: officialSigning.approveConfirm(2) }).click();
    await page.getByText(officialSigning.passphraseMissing).waitFor();
    await passphrase(page, 'bukan ini', officialSigning.approveConfirm(2));
    await page.getByRole('alert').filter({ hasText: wrong }).waitFor();
    await heading(page, officialSigning.title).waitFor();
    expect(await page.getByLabel(officialSigning.passphrase).inputValue()).toBe('');
    await expectAccessible(page);

    let asked = 0;
    bsre.whenAsked(async () => {
      asked += 1;
      if (asked === 2) await page.getByText(officialSigning.signed(1, 2)).first().waitFor();
    });
    await passphrase(page, bsre.person.passphrase, officialSigning.sign(2));
    await page
      .getByRole('status')
      .filter({ hasText: issuance.done(2) })
      .waitFor();
    bsre.whenAsked(null);
    expect(asked).toBe(2);
    const [one] = await issued();
    await verified(await visitor(), one?.code ?? '', one?.id ?? '');
  });

  story('a replacement is signed on the page of its request', async ({ page, visitor }) => {
    const [old] = await issued();
    const certificateId = old?.id ?? '';
    const body = { reason: 'name_correction', note: 'Sesuai KTP', holderName: 'Sri Rahayu' };
    await at.manager.call(contract.requestReplacement, { params: { certificateId }, body });
    await enter(page, at.official, `/admin/certificates/${certificateId}`);
    await page.getByRole('link', { name: certificates.openRequest }).click();
    await page.getByRole('checkbox', { name: certificates.decideStatement }).check();
    await passphrase(page, 'bukan ini', officialSigning.replaceConfirm);
    await page.getByRole('alert').filter({ hasText: wrong }).waitFor();
    await passphrase(page, bsre.person.passphrase, officialSigning.replaceConfirm);
    await heading(page, certificates.decided).waitFor();

    const replaced = await anyone().call(contract.verifyCode, { params: { code: old?.code ?? '' } });
    expect(replaced).toMatchObject({ status: 'replaced' });
    const next = (await issued()).find(({ code }) => code === replaced.replacedByCode);
    expect(next?.holderName).toBe('Sri Rahayu');
    await verified(await visitor(), next?.code ?? '', next?.id ?? '');
  });
});
