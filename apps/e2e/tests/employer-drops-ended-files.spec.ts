import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { type Certificate, formatCode, type Standing } from '@kompeten/domain';
import { answerIn, batchIn, credentialCheckIn, pdfCheckIn, portalIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { correctName, type IssuedCourse, issue, revoke } from '../src/issued.ts';
import { asPdf, dropOn, pdfOf } from '../src/pdf.ts';
import { stories } from '../src/story.ts';

const words = portalIn('id').pdf;
const answer = answerIn('id');
const file = pdfCheckIn('id');
const badge = credentialCheckIn('id');
const list = batchIn('id');

describe('an employer who is sent whole files of certificates that no longer count', () => {
  const story = stories();
  let course: IssuedCourse;
  let [revoked, replaced, suspended] = [] as unknown as [Certificate, Certificate, Certificate];
  beforeAll(async () => {
    course = await issue('Berkas yang tidak berlaku', 3);
    [revoked, replaced, suspended] = course.certificates as [Certificate, Certificate, Certificate];
    await revoke(course, revoked.id);
    await correctName(course, replaced.id, 'Slamet Raharjo');
    const body = { reason: 'under_review' as const, note: 'Diperiksa' };
    await course.manager.call(contract.suspendCertificate, { params: { certificateId: suspended.id }, body });
  });

  const drop = async (page: Page, certificate: Certificate, status: Exclude<Standing, 'valid'>) => {
    const pdf = await pdfOf(course.manager, certificate.id);
    await dropOn(page, page.getByRole('button', { name: words.choose }), asPdf(`${status}.pdf`, pdf));
    const name = `${file.resultOf(`${status}.pdf`)}: ${answer.standings[status]}`;
    const told = page.getByRole('heading', { level: 3, name, exact: true });
    await told.waitFor();
    expect(await told.locator('.k-status-good').count()).toBe(0);
    await page.getByText(file.soundBut).waitFor();
    expect(await page.getByText(file.headlines.sound).count()).toBe(0);
  };
  const another = (page: Page) => page.getByRole('button', { name: file.another }).click();

  story(
    'reads first that it was revoked, suspended or replaced, and only then that the file is whole',
    async ({ page }) => {
      await page.goto('/');
      await drop(page, revoked, 'revoked');
      await page.getByText(badge.standings.revoked).waitFor();
      await expectAccessible(page);
      await another(page);
      await drop(page, suspended, 'suspended');
      await page.getByText(badge.standings.suspended).waitFor();
      await another(page);
      await drop(page, replaced, 'replaced');
      await page.getByText(badge.replaced).waitFor();
      expect(await page.getByText(badge.standings.revoked).count()).toBe(0);
      await page.getByRole('link', { name: file.openAnswer }).click();
      await page.waitForURL(({ pathname }) => pathname === `/v/${formatCode(replaced.code)}`);
    },
  );

  story('is told of a download that broke off, and of nothing that was not asked', async ({ page }) => {
    const pdf = await pdfOf(course.manager, suspended.id);
    const cut = asPdf('terpotong.pdf', pdf.subarray(0, pdf.length / 2));
    await page.goto('/');
    await dropOn(page, page.getByRole('button', { name: words.choose }), cut);
    await page.getByRole('heading', { level: 3, name: file.headlines.truncated }).waitFor();
    await page.getByText(file.notAsked).waitFor();
    await page.getByText(badge.findings.signed).waitFor();
    expect(await page.getByText(badge.findings.unregistered).count()).toBe(0);
    await page.goto('/periksa-daftar');
    await page.getByRole('button', { name: list.choose }).setInputFiles([cut, asPdf('utuh.pdf', pdf)]);
    await page.getByRole('row', { name: 'terpotong.pdf' }).getByText(list.outcomes.truncated).waitFor();
  });
});
