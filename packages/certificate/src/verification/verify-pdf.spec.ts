import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createSigner } from '../signing/authority.ts';
import { type IssuedCertificate, issueCertificatePdf } from '../signing/issue-certificate-pdf.ts';
import { localSignatureProvider } from '../signing/signature-provider.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { SIGNED_AT, sampleSigning } from '../testing/sample-signing.ts';
import { verifyPdf } from './verify-pdf.ts';

const signing = sampleSigning();
const { trustedRoots } = signing;
let issued: IssuedCertificate;
beforeAll(async () => {
  issued = await signing.issue();
});

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('verifyPdf', () => {
  it('finds an untouched certificate intact and reads it', async () => {
    expect(await verifyPdf(issued.pdf, { trustedRoots })).toEqual({
      kind: 'signed',
      integrity: 'intact',
      finding: 'sound',
      signature: {
        valid: true,
        trusted: true,
        foreign: false,
        signedBy: 'Segel Elektronik Kompeten Contoh',
        signer: createHash('sha256')
          .update(signing.provider.certificateChain[0] ?? '')
          .digest('hex'),
        signedAt: SIGNED_AT.toISOString(),
        level: 'B-B',
        timestamp: null,
        renewBy: null,
      },
      document: sampleDocument(),
      credential: null,
      contents: null,
      code: null,
      known: null,
      signedByOthers: false,
      revisions: 1,
      sha256: issued.sha256,
      issuedSha256: issued.sha256,
    });
  });

  it('still trusts a certificate after the key was changed, and the new key', async () => {
    const next = createSigner(signing.authority, {
      clockNow: new Date('2025-08-05T00:00:00Z'),
      commonName: 'Segel Baru',
    });
    const options = { signedAt: SIGNED_AT };
    const { pdf } = await issueCertificatePdf(sampleDocument(), localSignatureProvider(next), options);
    expect(await verifyPdf(pdf, { trustedRoots })).toMatchObject({
      integrity: 'intact',
      signature: { signedBy: 'Segel Baru' },
    });
  });

  it.each([
    ['a comment', '%diubah\n'],
    ['a byte', '\n'],
    [
      'a new revision with other page contents',
      '3 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\nxref\n3 1\n0000000000 00000 n \ntrailer\n<< /Size 4 >>\nstartxref\n9\n%%EOF\n',
    ],
  ])('finds %s behind the signature, where other programs still say valid', async (_, appended) => {
    const verdict = await verifyPdf(Buffer.concat([issued.pdf, latin1(appended)]), { trustedRoots });
    expect(verdict).toMatchObject({ kind: 'signed', integrity: 'altered', signature: { valid: false, trusted: true } });
    expect(verdict.document).toEqual(sampleDocument());
  });

  it('finds something put before the certificate', async () => {
    const verdict = await verifyPdf(Buffer.concat([latin1('%PDF-1.7\n'), issued.pdf]), { trustedRoots });
    expect(verdict.integrity).toBe('altered');
  });

  it('finds a widened gap, even where the digest is right', async () => {
    const text = issued.pdf.toString('latin1');
    const [whole = '', start = ''] = /\[0 (\d+) (\d+) (\d+)\]/.exec(text) ?? [];
    const shifted = text.replace(whole, whole.replace(start, `${Number(start) - 1}`));
    expect((await verifyPdf(latin1(shifted), { trustedRoots })).integrity).toBe('altered');
  });

  it('finds anything written into the room behind the signature', async () => {
    const text = issued.pdf.toString('latin1');
    const end = text.indexOf('>', text.indexOf('/Contents <'));
    const filled = latin1(`${text.slice(0, end - 2)}41${text.slice(end)}`);
    expect((await verifyPdf(filled, { trustedRoots })).integrity).toBe('altered');
  });

  it('does not take a forger’s own key for ours', async () => {
    const forged = await sampleSigning('Kompeten Contoh').issue();
    const verdict = await verifyPdf(forged.pdf, { trustedRoots });
    expect(verdict).toMatchObject({ integrity: 'not_ours', signature: { valid: true, trusted: false } });
  });

  it('does not trust a signature dated outside the certificate’s validity', async () => {
    const options = { signedAt: new Date('2035-01-01T00:00:00Z') };
    const { pdf } = await issueCertificatePdf(sampleDocument(), signing.provider, options);
    expect(await verifyPdf(pdf, { trustedRoots })).toMatchObject({
      integrity: 'not_ours',
      signature: { trusted: false },
    });
  });

  it('says whether the registry knows the file', async () => {
    const known = { trustedRoots, knownDigests: new Set([issued.sha256]) };
    expect(await verifyPdf(issued.pdf, known)).toMatchObject({ known: true, integrity: 'intact' });
    expect(await verifyPdf(issued.pdf, { trustedRoots, knownDigests: new Set() })).toMatchObject({ known: false });
    expect(await verifyPdf(Buffer.concat([issued.pdf, latin1('\n')]), known)).toMatchObject({
      known: false,
      integrity: 'altered',
    });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'not_pdf'],
    ['a picture', latin1('\x89PNG\r\n'), 'not_pdf'],
    ['a header alone', latin1('%PDF-'), 'unsigned'],
    [
      'a stranger’s document',
      latin1(
        '%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n30\n%%EOF\n',
      ),
      'unsigned',
    ],
    [
      'deep nesting',
      latin1(`%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n${'['.repeat(500_000)}\nstartxref\n9\n%%EOF\n`),
      'unsigned',
    ],
    [
      'a huge file',
      Buffer.concat([latin1('%PDF-1.7\n'), Buffer.alloc(9_000_000, 'startxref\n9\n%%EOF\n')]),
      'unsigned',
    ],
  ])('answers calmly about %s', async (_, bytes, kind) => {
    expect(await verifyPdf(bytes, { trustedRoots })).toMatchObject({ kind, integrity: 'not_ours', signature: null });
  });
});
