import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Certificate } from '@kompeten/domain';
import { formatCode } from '@kompeten/domain';
import { answerIn, pdfCheckIn, portalIn, scanIn, statementIn } from '@kompeten/messages';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { newVisitor } from '../src/browser.ts';
import { browserWithCamera, discard, printed, type Sheets } from '../src/fake-camera.ts';
import { issue } from '../src/issued.ts';
import { asPdf, dropOn, pdfOf } from '../src/pdf.ts';

const portal = portalIn('id');
const scan = scanIn('id');
const statement = statementIn('id');
const file = pdfCheckIn('id');

describe('an employer with paper and a camera', () => {
  let browser: Browser;
  let sheets: Sheets;
  let certificate: Certificate;
  beforeAll(async () => {
    const course = await issue('Dipindai', 1);
    [certificate] = course.certificates as [Certificate];
    sheets = printed(await pdfOf(course.manager, certificate.id));
    browser = await browserWithCamera(sheets);
  });
  afterAll(async () => {
    await browser?.close();
    if (sheets) discard(sheets);
  });
  const scanner = async (page: Page, path: string) => {
    await page.goto(path);
    await page.getByRole('button', { name: portal.verify.scan }).click();
    await page.getByRole('heading', { name: scan.title }).waitFor();
  };

  it('is told what to do without the camera, takes photos instead, and is answered from both pages', async () => {
    const context = await newVisitor(browser);
    const page = await context.newPage();
    await scanner(page, '/');
    await page.getByRole('button', { name: scan.camera }).click();
    await page.getByText(scan.refused.denied).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: scan.choosePhoto }).setInputFiles(sheets.scan(2));
    await page.getByText(statement.headlines.genuine).waitFor();
    await page.getByText(statement.registerSame).waitFor();

    await page.goto('/');
    const choose = page.getByRole('button', { name: portal.pdf.choose });
    await dropOn(page, choose, asPdf('palsu.pdf', Buffer.from('bukan PDF')));
    await page.getByRole('heading', { level: 3, name: file.headlines.not_pdf }).waitFor();
    await page.getByText(file.sentNothing).waitFor();
    await page.getByRole('button', { name: file.another }).click();
    await choose.setInputFiles(sheets.scan(1));
    await page.getByRole('heading', { level: 3, name: file.headlines.picture }).waitFor();
    await page.getByRole('button', { name: file.readQr }).click();
    await page.getByRole('heading', { level: 1, name: answerIn('id').headlines.training }).waitFor();

    const broken = `/periksa#${'ABCD'.repeat(40)}`;
    await page.goto(broken);
    await page.getByText(statement.headlines.unreadable).waitFor();
    await page.getByRole('button', { name: statement.another }).click();
    const address = `https://kompeten.example/v/${certificate.code}#${'ABCD'.repeat(40)}`;
    await page.getByRole('textbox', { name: statement.label }).fill(address);
    await page.getByRole('button', { name: statement.submit, exact: true }).click();
    await page.getByText(statement.firstPage(formatCode(certificate.code))).waitFor();
    await page.getByRole('link', { name: statement.openAnswer }).click();
    await page.getByRole('heading', { level: 1, name: answerIn('id').headlines.training }).waitFor();
    await context.close();
  });

  it('holds the first page before the camera and is answered', async () => {
    const context = await newVisitor(browser, { permissions: ['camera'] });
    const page = await context.newPage();
    await scanner(page, '/periksa');
    await page.getByRole('button', { name: scan.camera }).click();
    await page.getByRole('heading', { level: 1, name: answerIn('id').headlines.training }).waitFor();
    await context.close();
  });
});
