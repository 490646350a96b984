import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import {
  imitation,
  sampleSigning,
  scannedPdf,
  withOverlay,
  withoutSignature,
  withPage,
  withTextChanged,
  withUpdate,
} from '@kompeten/certificate/testing';
import { contract } from '@kompeten/contract';
import { type Certificate, formatCode, type PdfFinding } from '@kompeten/domain';
import { credentialCheckIn, pdfCheckIn, portalIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { correctName, issue } from '../src/issued.ts';
import { asPdf, dropOn, pdfOf, tampered } from '../src/pdf.ts';
import { stories } from '../src/story.ts';

const HOLDER = 'Ni Luh Putu Kartini Anggraini Saraswati';
const OTHER = 'Somebody Else';
const words = portalIn('id').pdf;
const file = pdfCheckIn('id');
const badge = credentialCheckIn('id');

/** A file, what the page calls it, and the way in which it differs from what the register says. */
interface Dropped {
  name: string;
  pdf: Buffer;
  finding: PdfFinding;
  differs?: readonly (keyof typeof file.fields)[];
  says?: string;
}

describe('an employer who is sent files that are not what was issued', () => {
  const story = stories();
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-altered-'));
  const at = (name: string) => join(folder, name);
  let genuine: Certificate;
  let dropped: Dropped[];
  let another: string;
  beforeAll(async () => {
    const course = await issue('Berkas yang diubah', 1);
    await correctName(course, course.certificates[0]?.id ?? '', HOLDER);
    const { items } = await course.manager.call(contract.listCertificates, { query: { cohortId: course.cohort.id } });
    genuine = items.find(({ holderName }) => holderName === HOLDER) as Certificate;
    const params = { certificateId: course.certificates[0]?.id ?? '' };
    another = await (await course.manager.call(contract.downloadCredential, { params })).text();
    dropped = await altered(await pdfOf(course.manager, genuine.id));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const madeBy = (program: string, ...parameters: string[]): Buffer => {
    execFileSync(program, [...parameters, at('out.pdf')]);
    return readFileSync(at('out.pdf'));
  };

  async function altered(pdf: Buffer): Promise<Dropped[]> {
    writeFileSync(at('issued.pdf'), pdf);
    const stranger = sampleSigning('Balai Palsu');
    const forged = await stranger.issue({ code: formatCode(genuine.code), holderName: OTHER });
    writeFileSync(at('forged.pdf'), forged.pdf);
    const pages = ['--pages', at('forged.pdf'), '1', at('issued.pdf'), '2', '--'];
    execFileSync('pdftoppm', ['-r', '150', '-gray', '-jpeg', at('issued.pdf'), at('scan')]);
    execFileSync('pdftoppm', ['-r', '150', '-mono', '-png', at('issued.pdf'), at('copy')]);
    writeFileSync(at('another.json'), another);
    const swap = [
      '--add-attachment',
      at('another.json'),
      '--key=kompeten-credential.json',
      '--filename=kompeten-credential.json',
      '--replace',
      '--',
    ];
    const address = `https://kompeten.example/v/${genuine.code}`;
    const name = ['holderName'] as const;
    const anew = { finding: 'printed_anew', says: file.signatureInvalid } as const;
    const paper = { finding: 'scan', says: genuine.holderName } as const;
    return [
      { name: 'satu-bit.pdf', pdf: tampered(pdf), finding: 'changed' },
      { name: 'teks-diganti.pdf', pdf: withTextChanged(pdf, HOLDER), finding: 'changed', differs: name },
      { name: 'diperbarui.pdf', pdf: withUpdate(pdf, HOLDER), finding: 'appended', differs: name },
      { name: 'ditutupi.pdf', pdf: withOverlay(pdf, OTHER), finding: 'appended', says: file.change('note', null) },
      {
        name: 'ditambah.pdf',
        pdf: withPage(pdf, 'Lulus dengan pujian'),
        finding: 'appended',
        says: file.change('page', 3),
      },
      { name: 'tanpa-tanda-tangan.pdf', pdf: withoutSignature(pdf), finding: 'rewritten' },
      { name: 'halaman-diganti.pdf', pdf: madeBy('qpdf', at('issued.pdf'), ...pages), finding: 'rewritten' },
      { name: 'orang-lain.pdf', pdf: forged.pdf, finding: 'foreign_signature', says: 'Segel Elektronik Balai Palsu' },
      {
        name: 'kredensial-ditukar.pdf',
        pdf: madeBy('qpdf', at('issued.pdf'), ...swap),
        finding: 'rewritten',
        says: badge.findings.differs,
      },
      { name: 'cetak.pdf', pdf: madeBy('pdftocairo', '-pdf', at('issued.pdf')), ...anew },
      { name: 'kode-disalin.pdf', pdf: await imitation(OTHER, address), ...anew, differs: name },
      {
        name: 'dikunci.pdf',
        pdf: madeBy('qpdf', '--encrypt', 'x', 'y', '256', '--', at('issued.pdf')),
        finding: 'encrypted',
      },
      { name: 'terpotong.pdf', pdf: pdf.subarray(0, pdf.length - 40), finding: 'truncated' },
      { name: 'pindaian.pdf', pdf: await scannedPdf(at('scan-1.jpg'), at('scan-2.jpg')), ...paper },
      { name: 'fotokopi.pdf', pdf: await scannedPdf(at('copy-2.png')), ...paper },
    ];
  }

  async function judged(page: Page, { name, pdf, finding, differs = [], says }: Dropped): Promise<void> {
    await dropOn(page, page.getByRole('button', { name: words.choose }), asPdf(name, pdf));
    const told = page.getByRole('heading', { level: 3, name: `${file.resultOf(name)}: ${file.headlines[finding]}` });
    await told.waitFor();
    await page.getByText(finding === 'scan' ? file.scanRead : file.sentences[finding]).waitFor();
    if (says) await page.getByText(says).first().waitFor();
    for (const field of differs) {
      await page.getByRole('row', { name: `${file.fields[field]} ${file.differs}` }).waitFor();
    }
    expect(await page.getByText(file.headlines.sound).count()).toBe(0);
  }

  story(
    'drops one after another and reads of each what was done to it, and that none is the original',
    async ({ page }) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.method()));
      await page.goto('/');
      for (const one of dropped) {
        await judged(page, one);
        if (one.finding === 'appended' || one.finding === 'scan') await expectAccessible(page);
        await page.getByRole('button', { name: file.another }).click();
      }
      expect(new Set(sent)).toEqual(new Set(['GET']));
    },
  );
});
