import { afterAll, describe, expect, it } from '@jest/globals';
import type { BodyDocumentForm } from '../document/certificate-document.ts';
import { issueCertificatePdf } from '../signing/issue-certificate-pdf.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleBodyDocument } from '../testing/sample-document.ts';
import { SIGNED_AT, sampleSigning } from '../testing/sample-signing.ts';

const folder = temporaryFolder();
const signing = sampleSigning();
afterAll(() => folder.remove());

const textOf = (file: string) => run('pdftotext', '-layout', file, '-').output.replace(/\s+/g, ' ');

describe('what a certification body states', () => {
  const bodyFile = async (form: BodyDocumentForm, blankNumber: string | null = null) => {
    const kind = form === 'certificate' || form === 'register_extract' ? 'competency' : 'assessment_result';
    const validUntil = kind === 'competency' ? '2028-08-14' : null;
    const document = sampleBodyDocument({ kind, form, blankNumber, validUntil });
    return folder.write(
      `${form}.pdf`,
      (await issueCertificatePdf(document, signing.provider, { signedAt: SIGNED_AT })).pdf,
    );
  };

  it.each<[BodyDocumentForm, string, RegExp, RegExp]>([
    [
      'certificate',
      'Sertifikat Kompetensi',
      /74909 2431 9 0000123 2025.*Berlaku sampai.*14 Agustus 2028/,
      /JP|pelatihan/,
    ],
    ['result_letter', 'Surat Keterangan Hasil Asesmen', /bukan sertifikat kompetensi/, /Berlaku sampai|JP/],
    ['attained_units', 'Surat Keterangan Unit Kompeten', /bukan sertifikat kompetensi/, /Berlaku sampai|JP/],
  ])('%s is called by its name and claims no more', async (form, title, says, never) => {
    const file = await bodyFile(form);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
    expect(run('pdfinfo', file).output).toContain(`Title:           ${title} – `);
    const text = textOf(file);
    expect(text).toContain('CONTOH.KDKMP.08 Menyusun laporan pertanggungjawaban');
    expect(text).toMatch(says);
    expect(text).not.toMatch(never);
  });

  it('is an extract of the register where BNSP issues the certificate on its own form', async () => {
    const text = textOf(await bodyFile('register_extract', '7654321'));
    expect(text).toContain('Keterangan Terdaftar');
    expect(text).toContain('sendiri diterbitkan oleh BNSP');
    expect(text).toContain('7654321');
    expect(text).not.toMatch(/Sertifikat Kompetensi|Garuda/);
  });
});
