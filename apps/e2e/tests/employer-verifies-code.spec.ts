import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Certificate } from '@kompeten/domain';
import { formatCode, makeCode } from '@kompeten/domain';
import { answerIn, credentialCheckIn, partsIn, pdfCheckIn, portalIn, termsIn } from '@kompeten/messages';
import { comesTo } from '../src/comes-to.ts';
import { correctName, type IssuedCourse, issue, revoke } from '../src/issued.ts';
import { asPdf, dropOn, pdfOf, tampered } from '../src/pdf.ts';
import { productUrl } from '../src/product-url.ts';
import { stories } from '../src/story.ts';

const words = portalIn('id');
const answer = answerIn('id');
const file = pdfCheckIn('id');
const badge = credentialCheckIn('id');
const text = { name: answer.codeLabel };
const withoutScripts = { javaScriptEnabled: false };

describe('an employer', () => {
  const story = stories();
  let course: IssuedCourse;
  let genuine: Certificate;
  let revoked: Certificate;
  let replaced: Certificate;
  beforeAll(async () => {
    course = await issue('Pemeriksaan oleh pemberi kerja', 3);
    [genuine, revoked, replaced] = course.certificates as [Certificate, Certificate, Certificate];
    await revoke(course, revoked.id);
    await correctName(course, replaced.id, 'Slamet Raharjo');
  });
  const codeOf = ({ code }: Certificate) => formatCode(code);

  story('types the code in small letters with spaces and is told the truth in one step', async ({ page }) => {
    await page.goto('/');
    const field = page.getByRole('textbox', text);
    await field.pressSequentially(codeOf(genuine).toLowerCase().replaceAll('-', ' '));
    expect(await field.inputValue()).toBe(codeOf(genuine));
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: answer.headlines.training }).waitFor();
    expect(await page.getByRole('definition').allTextContents()).toContain(genuine.holderName);
  });

  story('learns of a typing error before anything is asked of the register', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/');
    const field = page.getByRole('textbox', text);
    const wrong = genuine.code.slice(0, -1) + (genuine.code.endsWith('7') ? '8' : '7');
    await field.fill(wrong);
    await page.getByText(partsIn('id').code.mistyped).waitFor();
    await page.getByRole('button', { name: words.verify.submit }).click();
    await comesTo(() => field.getAttribute('aria-invalid'), 'true');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(asked.filter((path) => path.startsWith('/v') || path.startsWith('/api'))).toEqual([]);
  });

  it('gets the whole answer in the first small response, without anything personal', async () => {
    const response = await fetch(`${productUrl()}/v/${codeOf(genuine)}`, { headers: { accept: 'text/html' } });
    const html = await response.text();
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    for (const shown of [answer.headlines.training, genuine.holderName, genuine.number ?? '?', genuine.issuer]) {
      expect(html).toContain(shown);
    }
    const person = course.people[0]?.person;
    expect(person?.identityLast4).toMatch(/^\d{4}$/);
    const birthYear = person?.birthDate.slice(0, 4) ?? '';
    for (const secret of [new RegExp(`\\b${birthYear}\\b`), /(?<!\w)\d{16}(?!\w)/, /<script/i])
      expect(html).not.toMatch(secret);
  });

  story(
    'needs no JavaScript, neither for the answer nor for the next code',
    async ({ page }) => {
      await page.goto(`/v/${codeOf(genuine)}`);
      await page.getByRole('heading', { level: 1, name: answer.headlines.training }).waitFor();
      await page.getByRole('textbox', text).fill(revoked.code.toLowerCase());
      await page.getByRole('button', { name: answer.check }).click();
      await page.getByRole('heading', { level: 1, name: answer.standings.revoked }).waitFor();
      const main = await page.getByRole('main').textContent();
      expect(main).toContain(termsIn('id').reasonClass.issued_in_error);
      expect(main).not.toContain('Salah orang');
    },
    withoutScripts,
  );

  story(
    'is told of a code that nobody issued',
    async ({ page }) => {
      const answered = await page.goto(`/v/${formatCode(makeCode(randomBytes(32)))}`);
      expect(answered?.status()).toBe(404);
      await page.getByRole('heading', { level: 1, name: answer.unknown }).waitFor();
      await page.getByText(answer.sentences.unknown).waitFor();
    },
    withoutScripts,
  );

  story(
    'is led from a replaced certificate to the one that counts',
    async ({ page }) => {
      await page.goto(`/v/${codeOf(replaced)}`);
      await page.getByRole('heading', { level: 1, name: answer.standings.replaced }).waitFor();
      await page.getByRole('link', { name: answer.toReplacement }).click();
      await page.getByRole('heading', { level: 1, name: answer.headlines.training }).waitFor();
      expect(await page.getByRole('definition').allTextContents()).toContain('Slamet Raharjo');
    },
    withoutScripts,
  );

  story('picks or drops the file, which never travels: one flipped bit alters it', async ({ page }) => {
    const bytes = await pdfOf(course.manager, genuine.id);
    await page.goto('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const choose = page.getByRole('button', { name: words.pdf.choose });
    await choose.setInputFiles(asPdf('sertifikat.pdf', bytes));
    await page.getByRole('heading', { level: 3, name: file.headlines.sound }).waitFor();
    await page.getByText(badge.findings.genuine).waitFor();
    await page.getByText(badge.standings.in_force).waitFor();
    const row = page.getByRole('row', { name: file.fields.holderName });
    expect(await row.getByRole('cell').allTextContents()).toEqual([genuine.holderName, genuine.holderName]);
    expect(asked.filter((one) => !one.includes('/assets/'))).toEqual([
      'GET /.well-known/kompeten-keys.json',
      `GET /api/v1/verify/${genuine.code}`,
      'GET /status-lists/1-revocation',
      'GET /status-lists/1-suspension',
    ]);
    await page.getByRole('button', { name: file.another }).click();
    await dropOn(page, choose, asPdf('diubah.pdf', tampered(bytes)));
    await page.getByRole('heading', { level: 3, name: file.headlines.changed }).waitFor();
    await page.getByText(file.uploadSummary).click();
    await page.getByRole('button', { name: file.upload }).click();
    await page.getByText(file.sentFile).waitFor();
    await page.getByRole('heading', { level: 3, name: file.headlines.changed }).waitFor();
  });

  story('drops something else and is told what it is', async ({ page }) => {
    await page.goto('/');
    const choose = page.getByRole('button', { name: words.pdf.choose });
    await dropOn(page, choose, asPdf('palsu.pdf', Buffer.from('bukan PDF')));
    await page.getByRole('heading', { level: 3, name: file.headlines.not_pdf }).waitFor();
    await page.getByText(file.sentNothing).waitFor();
  });
});
