import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatCode, makeCode, type VerificationAnswer } from '@kompeten/domain';
import PDFDocument from 'pdfkit';
import { withTextChanged, withUpdate } from '../testing/forgeries.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { sampleSigning } from '../testing/sample-signing.ts';
import { verificationOf } from './verification-of.ts';
import { verifyPdf } from './verify-pdf.ts';

const signing = sampleSigning();
const { trustedRoots } = signing;
const code = makeCode(Uint8Array.from({ length: 15 }, (_, at) => at * 2 + 1));
const HOLDER = 'Siti Nuraini Rahmawati Muncar Banyuwangi';
const OTHER = 'Siti Nuraini Rahmawati Bandung Barat';
const printed = { code: formatCode(code), holderName: HOLDER };
const folder = temporaryFolder();
afterAll(() => folder.remove());

let pdf: Buffer;
let register: VerificationAnswer;
beforeAll(async () => {
  const issued = await signing.issue(printed);
  pdf = issued.pdf;
  folder.write('issued.pdf', pdf);
  register = answerOf(issued.sha256);
});

function answerOf(sha256: string): VerificationAnswer {
  const document = sampleDocument(printed);
  const { kind, number, holderName, programmeTitle: title, centre, cohortTitle, units, specimen } = document;
  const { lessonHoursHeld, lessonHoursPlanned, startsOn, endsOn, issuedOn } = document;
  return {
    ...{ status: 'valid', kind, origin: 'issued_here', code, number, holderName, title, units, specimen, cohortTitle },
    ...{ issuer: centre.name, issuerKind: 'bpvp', issuerPlace: centre.place, issuerContact: null, validUntil: null },
    ...{ lessonHoursHeld, lessonHoursPlanned, startsOn, endsOn, issuedOn, reasonClass: null, replacedByCode: null },
    ...{ replaces: null, scheme: null },
    ...{ signature: { assurance: 'uncertified', signedBy: null, sha256 }, history: [], asOf: '2025-11-25T01:30:00Z' },
  };
}

const checked = async (bytes: Buffer) => verificationOf(await verifyPdf(bytes, { trustedRoots }), register);
const differing = ({ comparison }: Awaited<ReturnType<typeof checked>>) =>
  comparison.filter(({ same }) => !same).map(({ field }) => field);

/** Lets another program write the file anew. */
function rewritten(program: string, ...parameters: string[]): Buffer {
  const result = run(program, ...parameters, folder.file('out.pdf'));
  if (result.status !== 0) throw new Error(result.output);
  return readFileSync(folder.file('out.pdf'));
}

describe('a certificate that was', () => {
  it('left alone is the one that was issued', async () => {
    const result = await checked(pdf);
    expect(result).toMatchObject({ integrity: 'intact', finding: 'sound', changes: [] });
    expect(result.attachments).toEqual(['kompeten-certificate.json']);
    expect([result.comparison.length, differing(result)]).toEqual([7, []]);
  });

  it('changed in its text says what stands on the page now, although the attached data still say the old', async () => {
    const result = await checked(withTextChanged(pdf, HOLDER));
    expect(result).toMatchObject({ integrity: 'altered', finding: 'changed', signature: { valid: false } });
    expect(differing(result)).toEqual(['holderName']);
    expect(result.comparison[0]?.file).toMatch(/^Siti Nuraini Rahmawati Muncar (?!Banyuwangi)/);
  });

  it('updated behind its signature says which page was written anew', async () => {
    const result = await checked(withUpdate(pdf, HOLDER));
    expect(result).toMatchObject({
      integrity: 'altered',
      finding: 'appended',
      changes: [{ what: 'page_text', page: 1 }],
    });
    expect(differing(result)).toEqual(['holderName']);
  });

  it('given another first page by another program no longer has a signature of ours', async () => {
    const other = await signing.issue({ ...printed, holderName: OTHER });
    const pages = ['--pages', folder.write('other.pdf', other.pdf), '1', folder.file('issued.pdf'), '2', '--'];
    const result = await checked(rewritten('qpdf', folder.file('issued.pdf'), ...pages));
    expect(result).toMatchObject({ integrity: 'altered', finding: 'rewritten', signature: { valid: false } });
    expect(result.attachments).toEqual(['kompeten-certificate.json']);
    expect(differing(result)).toEqual(['holderName']);
    expect(result.comparison[0]?.file).toBe(OTHER);
  });

  it('saved anew with everything packed away is still known for ours', async () => {
    const result = await checked(rewritten('qpdf', '--object-streams=generate', folder.file('issued.pdf')));
    expect(result).toMatchObject({ integrity: 'altered', finding: 'rewritten' });
    expect(differing(result)).toEqual([]);
  });

  it('signed anew by a stranger names the stranger', async () => {
    const forged = await sampleSigning('Balai Palsu').issue({ ...printed, holderName: OTHER });
    const result = await checked(forged.pdf);
    expect(result).toMatchObject({ integrity: 'not_ours', finding: 'foreign_signature' });
    expect(result.signature).toMatchObject({ valid: false, signedBy: 'Segel Elektronik Balai Palsu' });
    expect(differing(result)).toEqual(['holderName']);
  });

  it('printed to PDF is told apart from the file, and its code is found', async () => {
    const verdict = await verifyPdf(rewritten('pdftocairo', '-pdf', folder.file('issued.pdf')), { trustedRoots });
    expect(verdict).toMatchObject({ kind: 'unsigned', integrity: 'not_ours', finding: 'printed_anew', code });
    expect(verdict.contents?.producer).toContain('cairo');
    expect(differing(verificationOf(verdict, register))).toEqual([]);
  });

  it('scanned is a picture of paper', async () => {
    run('pdftoppm', '-r', '50', '-png', '-singlefile', folder.file('issued.pdf'), folder.file('scan'));
    const scan = new PDFDocument({ layout: 'landscape' }).image(folder.file('scan.png'), 0, 0);
    scan.end();
    const parts: Buffer[] = [];
    for await (const part of scan) parts.push(Buffer.from(part as Uint8Array));
    expect(await checked(Buffer.concat(parts))).toMatchObject({
      integrity: 'not_ours',
      finding: 'scan',
      comparison: [],
    });
    expect(await checked(readFileSync(folder.file('scan.png')))).toMatchObject({ finding: 'picture' });
  });

  it('locked, broken off, or never was a PDF, is named so', async () => {
    const password = ['--encrypt', 'rahasia', 'x', '256', '--'];
    const locked = rewritten('qpdf', ...password, folder.file('issued.pdf'));
    expect(await checked(locked)).toMatchObject({ finding: 'encrypted' });
    for (const length of [pdf.length - 40, 30_000, 2_000])
      expect(await checked(pdf.subarray(0, length))).toMatchObject({ finding: 'truncated' });
    expect(await checked(Buffer.from('bukan PDF'))).toMatchObject({ finding: 'not_pdf' });
    expect(await checked(Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n'))).toMatchObject({
      finding: 'other_document',
    });
  });

  it('signed by us and never registered, or another than the registered one, is not the issued file', async () => {
    const other = await signing.issue({ ...printed, number: '015/BPVP-MCR/VIII/2025' });
    expect(await checked(other.pdf)).toMatchObject({ integrity: 'altered', finding: 'not_as_issued' });
    const verdict = await verifyPdf(other.pdf, { trustedRoots });
    expect(verificationOf(verdict, null)).toMatchObject({ integrity: 'not_ours', finding: 'not_registered' });
  });
});
