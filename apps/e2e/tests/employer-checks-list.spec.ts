import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Certificate } from '@kompeten/domain';
import { formatCode } from '@kompeten/domain';
import { batchIn, portalIn } from '@kompeten/messages';
import { KEYS_PATH, KeySet } from '@kompeten/statement';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { comesTo } from '../src/comes-to.ts';
import { type IssuedCourse, issue, revoke } from '../src/issued.ts';
import { asPdf, pdfOf, tampered } from '../src/pdf.ts';
import { productUrl } from '../src/product-url.ts';
import { stories } from '../src/story.ts';

const words = batchIn('id');
const front = portalIn('id').pdf;
const run = (program: string, ...parameters: string[]) => execFileSync(program, parameters, { encoding: 'utf8' });

describe('an employer with a list', () => {
  const story = stories();
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-record-'));
  let course: IssuedCourse;
  let genuine: Certificate;
  let revoked: Certificate;
  beforeAll(async () => {
    course = await issue('Pemeriksaan daftar', 2);
    [genuine, revoked] = course.certificates as [Certificate, Certificate];
    await revoke(course, revoked.id);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Five hundred applicants: one in ten shows a revoked certificate, one a code that nobody issued, one a typing error. */
  const applicants = () => {
    const lines = Array.from({ length: 500 }, (_, place) => {
      const kind = place === 0 ? '0000-0000-0000-0000' : place === 1 ? `${genuine.code.slice(0, 15)}` : genuine.code;
      return `${place + 1};Pelamar Rahasia ${place + 1};${place % 10 === 9 ? revoked.code : kind}`;
    });
    return Buffer.from(`No;Nama;Kode\r\n${lines.join('\r\n')}`);
  };
  const choose = (page: Page) => page.getByRole('button', { name: words.choose });
  const saved = async (page: Page, link: string, name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: link }).click(),
    ]);
    await download.saveAs(join(folder, name));
    return join(folder, name);
  };
  const filter = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  story(
    'has 500 rows answered, no name leaves the device, and a signed record that others can check',
    async ({ page }) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.postData() ?? ''));
      await page.goto('/periksa-daftar');
      await choose(page).setInputFiles({ name: 'pelamar.csv', mimeType: 'text/csv', buffer: applicants() });
      await page.getByRole('heading', { level: 1, name: words.resultTitle }).waitFor();
      await page.getByText(words.counted(500)).waitFor();
      await filter(page, `${words.outcomes.revoked} (50)`).click();
      await page.waitForURL(({ searchParams }) => searchParams.get('answer') === 'revoked');
      await comesTo(() => page.getByRole('row').count(), 51);
      await page.getByRole('row', { name: 'Pelamar Rahasia 500' }).waitFor();
      for (const outcome of ['unknown_code', 'mistyped_code'] as const) {
        await filter(page, `${words.outcomes[outcome]} (1)`).click();
        await comesTo(() => page.getByRole('row').count(), 2);
      }
      await expectAccessible(page);
      await page.getByRole('button', { name: words.record.make }).click();
      await page.getByRole('link', { name: words.record.pdf }).waitFor();
      const pdf = await saved(page, words.record.pdf, 'record.pdf');
      expect(sent.join()).not.toContain('Rahasia');
      expect(readFileSync(pdf).includes('Rahasia')).toBe(false);
      await expectSigned(pdf);
      const json = await saved(page, words.record.json, 'record.json');
      const { record } = JSON.parse(readFileSync(json, 'utf8'));
      expect(record.lines).toHaveLength(500);
      await page.goto('/');
      await page.getByRole('button', { name: front.choose }).setInputFiles(pdf);
      await page.getByRole('heading', { level: 3, name: words.dropped.intact }).waitFor();
      await page.getByRole('link', { name: words.dropped.open }).click();
      await page.getByText(record.code).waitFor();
    },
  );

  story('pastes from a spreadsheet, then chooses PDFs: each says whether it is whole', async ({ page }) => {
    const file = await pdfOf(course.manager, genuine.id);
    await page.goto('/periksa-daftar');
    const field = page.getByRole('textbox', { name: words.paste });
    const pasted = `Nama\tKode\nSiti\t${formatCode(genuine.code)}\nBudi\t`;
    await field.fill(pasted);
    await page.reload();
    expect(await field.inputValue()).toBe(pasted);
    await page.getByRole('button', { name: words.check }).click();
    await page.getByRole('row', { name: `2 Siti ${formatCode(genuine.code)}` }).waitFor();
    await page.getByText(words.missing(1)).waitFor();
    await page.getByRole('row', { name: `3 Budi – ${words.outcomes.no_code}` }).waitFor();
    await page.getByRole('button', { name: words.another }).click();
    await choose(page).setInputFiles([asPdf('utuh.pdf', file), asPdf('diubah.pdf', tampered(file))]);
    await page.getByText(words.counted(2)).waitFor();
    await page.getByRole('row', { name: 'utuh.pdf' }).getByText(words.intact).waitFor();
    await page.getByRole('row', { name: 'diubah.pdf' }).getByText(words.outcomes.altered).waitFor();
    await page.getByRole('button', { name: words.another }).click();
    const photo = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') };
    await choose(page).setInputFiles(photo);
    await page.getByText(words.wrongType('foto.jpg')).waitFor();
  });

  /** Checked by programs that are not ours: pdfsig, and openssl against the root that the register publishes. */
  async function expectSigned(file: string): Promise<void> {
    const { keys } = KeySet.parse(await (await fetch(productUrl() + KEYS_PATH)).json());
    const root = keys[0]?.x5c.at(-1) ?? '';
    const pem = `-----BEGIN CERTIFICATE-----\n${root.match(/.{1,64}/g)?.join('\n')}\n-----END CERTIFICATE-----\n`;
    writeFileSync(join(folder, 'root.pem'), pem);
    expect(run('pdfsig', '-nocert', file)).toMatch(/Total document signed[\s\S]*Signature is Valid\./);
    const pdf = readFileSync(file);
    const range = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(pdf.toString('latin1'))?.slice(1).map(Number) ?? [];
    const [start = 0, length = 0, next = 0, rest = 0] = range;
    const padded = Buffer.from(pdf.subarray(length + 1, next - 1).toString('latin1'), 'hex');
    writeFileSync(join(folder, 'cms.der'), padded.subarray(0, 4 + padded.readUInt16BE(2)));
    const content = Buffer.concat([pdf.subarray(start, length), pdf.subarray(next, next + rest)]);
    writeFileSync(join(folder, 'content.bin'), content);
    const files = ['-in', join(folder, 'cms.der'), '-content', join(folder, 'content.bin'), '-out', '/dev/null'];
    const strict = ['-binary', '-cades', '-purpose', 'any', '-CAfile', join(folder, 'root.pem')];
    run('openssl', 'cms', '-verify', '-inform', 'DER', ...files, ...strict);
  }
});
