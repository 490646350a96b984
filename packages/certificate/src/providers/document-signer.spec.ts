import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BsreServer, bsreServer } from '../testing/bsre-server.ts';
import { run } from '../testing/programs.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { SIGNED_AT, sampleSigning } from '../testing/sample-signing.ts';
import { verifyPdf } from '../verification/verify-pdf.ts';
import { signWithBsre } from './bsre-service.ts';
import { bsreOfficials, bsreSigner } from './bsre-signer.ts';
import { completeCertificatePdf, type DocumentSigner, prepareCertificatePdf } from './document-signer.ts';

describe('a file that BSrE seals', () => {
  let server: BsreServer;
  let signer: DocumentSigner;
  let prepared: Buffer;
  const own = sampleSigning();
  const document = sampleDocument({ assurance: 'certified' });
  beforeAll(async () => {
    server = await bsreServer();
    signer = sealing();
    const options = { signedAt: SIGNED_AT, status: { list: 1, index: 7 }, statements: own.provider };
    prepared = await prepareCertificatePdf(document, signer, options);
  });
  afterAll(() => server?.close());

  const service = (password = server.account.password) => {
    const basic = Buffer.from(`${server.account.username}:${password}`).toString('base64');
    return { address: { url: server.url, authorization: `Basic ${basic}`, pauseMilliseconds: 1 } };
  };
  const sealing = (changes: { password?: string; activation?: string } = {}) =>
    bsreSigner({
      service: service(changes.password),
      seal: { ...server.seal, ...(changes.activation ? { activation: changes.activation } : {}) },
      signedBy: 'Segel Elektronik Contoh',
      roots: server.trust.roots,
    });
  const complete = (by = signer) => completeCertificatePdf(prepared, by, SIGNED_AT);

  it('is the prepared file with a seal behind it, sound for qpdf and valid and trusted for pdfsig', async () => {
    const { pdf, signedBy } = await complete();
    expect(pdf.subarray(0, prepared.length).equals(prepared)).toBe(true);
    expect(signedBy).toBe('Segel Elektronik Balai Sertifikasi Elektronik CONTOH (BSrE)');
    const { folder, files } = server.trust;
    const file = folder.write('sealed.pdf', pdf);
    expect(run('qpdf', '--check', file)).toMatchObject({ status: 0 });
    run('certutil', '-N', '-d', `sql:${folder.path}`, '--empty-password');
    run('certutil', '-A', '-d', `sql:${folder.path}`, '-n', 'root', '-t', 'C,C,C', '-i', files.root);
    const { output } = run('pdfsig', '-nssdir', folder.path, file);
    expect(output).toContain('Signature is Valid.');
    expect(output).toContain('Certificate is Trusted.');
    expect(output).toContain('Total document signed');
    expect(await signer.opinionOn(pdf)).toBe('VALID');
    expect(await signer.opinionOn(prepared)).toBe('NO_SIGNATURE');
  });

  it('says certified and by whom on its page, and carries the statement of the deployment', () => {
    const text = run('pdftotext', '-layout', server.trust.folder.write('prepared.pdf', prepared), '-').output;
    expect(text).toContain('TERSERTIFIKASI (Pasal 60 PP 71/2019) · BSrE');
    expect(text).not.toContain('TIDAK TERSERTIFIKASI');
    expect(text).toContain('kunci: Segel Elektronik Contoh');
    expect(text).toContain('Tanpa internet');
  });

  it('is altered for everybody once a byte of it has changed', async () => {
    const { pdf, sha256 } = await complete();
    const judgedBy = { trustedRoots: own.trustedRoots, knownDigests: new Set([sha256]) };
    expect(await verifyPdf(new Uint8Array(pdf), judgedBy)).toMatchObject({ integrity: 'intact' });
    const alone = await verifyPdf(new Uint8Array(pdf), { trustedRoots: own.trustedRoots });
    expect(alone).toMatchObject({ signedByOthers: true });
    const flipped = Buffer.from(pdf);
    flipped.writeUInt8(flipped.readUInt8(2_000) ^ 1, 2_000);
    expect(await verifyPdf(new Uint8Array(flipped), judgedBy)).toMatchObject({ integrity: 'altered' });
    expect(run('pdfsig', '-nocert', server.trust.folder.write('f.pdf', flipped)).output).not.toContain(
      'Signature is Valid',
    );
  });

  it('is refused when another file comes back, or one that somebody else signed', async () => {
    server.failOnce('rewritten');
    await expect(complete()).rejects.toMatchObject({ reason: 'altered' });
    server.failOnce('other_key');
    await expect(complete()).rejects.toMatchObject({ reason: 'untrusted', detail: 'the certificate is stranger' });
  });

  it('is asked for once, however the service fails', async () => {
    const before = server.signed.length;
    server.failOnce('reply_lost');
    await expect(complete()).rejects.toMatchObject({ reason: 'unreachable' });
    expect(server.signed).toHaveLength(before + 1);
    server.failOnce('unavailable');
    await expect(complete()).rejects.toMatchObject({
      reason: 'unreachable',
      detail: 'HTTP 503 Layanan tidak tersedia',
    });
  });

  it('needs the account and the activated seal', async () => {
    await signer.probe();
    await expect(sealing({ activation: '000000' }).probe()).rejects.toMatchObject({ reason: 'refused' });
    await expect(complete(sealing({ password: 'salah' }))).rejects.toMatchObject({ reason: 'refused' });
    const wrong = complete(sealing({ activation: '000000' }));
    await expect(wrong).rejects.toMatchObject({ reason: 'refused', detail: 'Kode aktivasi segel tidak berlaku' });
  });

  it('may be signed by an official in person, whose passphrase is right', async () => {
    const signed = await signWithBsre(service(), server.person, prepared);
    expect(signed.subarray(0, prepared.length).equals(prepared)).toBe(true);
    const wrong = signWithBsre(service(), { ...server.person, passphrase: 'salah' }, prepared);
    await expect(wrong).rejects.toMatchObject({ reason: 'wrong_passphrase', detail: 'code 2031' });
    const stranger = signWithBsre(service(), { ...server.person, nik: '3510014107900002' }, prepared);
    await expect(stranger).rejects.toMatchObject({ reason: 'unknown_official' });
  });

  it('names the official whose certificate signed, and leads to the roots of people alone', async () => {
    const officials = bsreOfficials({ service: service(), roots: server.peopleTrust.roots });
    await officials.probe();
    const official = officials.by(server.person);
    const own = await prepareCertificatePdf(document, official, {
      signedAt: SIGNED_AT,
      statements: sampleSigning().provider,
    });
    const { signedBy } = await completeCertificatePdf(own, official, SIGNED_AT);
    expect(signedBy).toBe('Pejabat Contoh (BSrE)');
    const elsewhere = bsreOfficials({ service: service(), roots: server.trust.roots }).by(server.person);
    await expect(completeCertificatePdf(own, elsewhere, SIGNED_AT)).rejects.toMatchObject({ reason: 'untrusted' });
  });

  it('is never drawn for a document that claims another assurance', async () => {
    const options = { signedAt: SIGNED_AT, statements: own.provider };
    await expect(prepareCertificatePdf(sampleDocument(), signer, options)).rejects.toThrow('assurance_mismatch');
  });
});
