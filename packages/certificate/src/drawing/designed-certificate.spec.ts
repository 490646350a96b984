import { afterAll, describe, expect, it } from '@jest/globals';
import { colourFaults, sentenceLimits, usualColours, usualSlots } from '@kompeten/domain';
import fc from 'fast-check';
import { issueCertificatePdf } from '../signing/issue-certificate-pdf.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleBodyDocument, sampleDocument } from '../testing/sample-document.ts';
import { SAMPLE_PHOTO, sampleLook } from '../testing/sample-look.ts';
import { SIGNED_AT, sampleSigning } from '../testing/sample-signing.ts';
import { verifyPdf } from '../verification/verify-pdf.ts';
import { drawCertificate } from './draw-certificate.ts';
import { drawPreview } from './draw-preview.ts';
import { overflowsOf } from './free-texts.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const { provider, trustedRoots } = sampleSigning();
const textOf = (file: string) => run('pdftotext', '-layout', file, '-').output.replace(/\s+/g, ' ');
const at = { at: SIGNED_AT, timeZone: 'Asia/Jakarta' } as const;

describe('a certificate in a look of its own', () => {
  it('is, with the usual slots and no pictures, the usual one to the byte', () => {
    const signing = { signedAt: SIGNED_AT, timeZone: 'Asia/Jakarta', signedBy: 'Kunci', statement: null } as const;
    const { design } = sampleLook();
    const look = { design: design && { ...design, logo: null }, photo: null };
    for (const document of [sampleDocument(), sampleBodyDocument()]) {
      expect(drawCertificate(document, { ...signing, look })).toEqual(drawCertificate(document, signing));
    }
  });

  const letters = (max: number) =>
    fc.oneof(
      fc.constant('W'.repeat(max)),
      fc.constant('Semoga bermanfaat & <berkah> “bagi” desa'),
      fc.constant('–'.repeat(max)),
    );
  const sentence = (max: number) => fc.option(fc.record({ id: letters(max), en: letters(max) }));
  const slots = fc.record({
    accent: fc.constantFrom('#000000', '#14508c', usualColours.accent),
    second: fc.constantFrom('#3a3a3a', usualColours.second),
    ink: fc.constantFrom('#000000', usualColours.ink),
    paper: fc.constantFrom('#ffffff', '#eef6ee', usualColours.paper),
    border: fc.constantFrom('guilloche' as const, 'rosettes' as const, 'line' as const),
    opening: sentence(sentenceLimits.opening),
    closing: sentence(sentenceLimits.closing),
  });
  const noted = fc.array(fc.record({ name: letters(100), capacity: letters(80) }), { maxLength: 2 });

  it('stays PDF/UA and PDF/A-3, signed, inside its page, with every field that the law asks', async () => {
    const issued = fc.asyncProperty(slots, noted, fc.boolean(), async (chosen, witnesses, withPhoto) => {
      expect(colourFaults({ ...usualSlots, ...chosen })).toEqual([]);
      const signatories = [...sampleDocument().signatories, ...witnesses];
      const look = sampleLook(chosen, withPhoto ? SAMPLE_PHOTO : null);
      const { pdf } = await issueCertificatePdf(sampleDocument({ signatories }), provider, {
        signedAt: SIGNED_AT,
        look,
      });
      const file = folder.write('designed.pdf', pdf);
      expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
      for (const row of run('pdffonts', file).output.trim().split('\n').slice(2)) expect(row).toMatch(/yes yes yes/);
      const { output: structure } = run('pdfinfo', '-struct', file);
      expect(structure.match(/Figure/g)).toHaveLength(withPhoto ? 3 : 2);
      expect(run('pdfinfo', '-meta', file).output).toMatch(/<pdfaid:part>3<[\s\S]*<pdfuaid:part>1</);
      const plain = run('qpdf', '--qdf', '--object-streams=disable', file, '-').output;
      expect(plain).not.toContain('/SMask');
      const boxes = run('pdftotext', '-bbox', '-l', '1', file, '-').output.matchAll(
        /xMin="([\d.-]+)".*xMax="([\d.-]+)"/g,
      );
      for (const [, left, right] of boxes) {
        expect(Number(left)).toBeGreaterThan(60);
        expect(Number(right)).toBeLessThan(782);
      }
      const text = textOf(file);
      for (const legal of [
        /Sertifikat Pelatihan/,
        /014\/BPVP-MCR\/VIII\/2025/,
        /Siti Nur’aini Rahmawati/,
        /K7QX-3M9D-PW4T-8HJ2/,
        /bukan sertifikat kompetensi/,
        /TIDAK TERSERTIFIKASI/,
        /Drs\. Bambang Hartono/,
        /8 Agustus 2025/,
        /32 JP/,
      ])
        expect(text).toMatch(legal);
      expect(await verifyPdf(pdf, { trustedRoots })).toMatchObject({
        integrity: 'intact',
        signature: { valid: true, trusted: true },
      });
    });
    await fc.assert(issued, { numRuns: 3 });
  });
});

describe('a preview', () => {
  it('is marked in both languages, bears no code of a certificate, and is signed by nobody', async () => {
    const bytes = drawPreview(
      sampleDocument(),
      sampleLook({ opening: { id: 'dianugerahkan kepada', en: 'is conferred on' } }),
      at,
    );
    const file = folder.write('preview.pdf', bytes);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
    const text = textOf(file);
    expect(text).toContain('PRATINJAU · tidak ditandatangani / PREVIEW · not signed');
    expect(text).toContain('dianugerahkan kepada');
    expect(text).toContain('0000-0000-0000-0000');
    expect(text).not.toMatch(/K7QX|TERSERTIFIKASI|diberikan kepada/);
    expect(run('pdfdetach', '-list', file).output).toContain('0 embedded files');
    expect(await verifyPdf(bytes, { trustedRoots })).toMatchObject({ kind: 'unsigned' });
  });
});

describe('texts that become small', () => {
  const designOf = (slots: Parameters<typeof sampleLook>[0]) => {
    const { design } = sampleLook(slots);
    if (design === null) throw new Error('A sample has a design');
    return design;
  };

  it('are named with their size, and ordinary ones are not', () => {
    expect(overflowsOf(sampleDocument(), designOf({}))).toEqual([]);
    const long = sampleDocument({ centre: { name: 'Balai '.repeat(25), place: 'Muncar' } });
    const wide = { id: 'W'.repeat(140), en: 'for the village' };
    expect(overflowsOf(long, designOf({ closing: wide })).map(({ slot }) => slot)).toEqual(['issuer', 'closing']);
    const [fault] = overflowsOf(long, designOf({}));
    expect(fault?.points).toBeLessThanOrEqual(6);
  });
});
