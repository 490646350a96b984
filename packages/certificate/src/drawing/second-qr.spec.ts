import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyStatement } from '@kompeten/statement';
import { es256SignerOf } from '../signing/es256.ts';
import { photocopied, photographed, qrOn } from '../testing/photo.ts';
import { run, temporaryFolder } from '../testing/programs.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { sampleSigning } from '../testing/sample-signing.ts';

const folder = temporaryFolder();
const signing = sampleSigning();
afterAll(() => folder.remove());

const textOf = (file: string) => run('pdftotext', '-layout', file, '-').output.replace(/\s+/g, ' ');

describe('the QRs of a certificate', () => {
  let file: string;
  beforeAll(async () => {
    file = folder.write('issued.pdf', (await signing.issue()).pdf);
  });

  const scanned = (page: number, resolution: number) => {
    run('pdftoppm', '-r', `${resolution}`, '-gray', '-f', `${page}`, '-l', `${page}`, file, folder.file('scan'));
    return folder.file(`scan-${page}.pgm`);
  };
  const read = (picture: string) => run('zbarimg', '-q', '--raw', picture).output;

  it('shows a second QR with the address and the signed statement, which a grey photocopy gives away too', async () => {
    const text = read(scanned(2, 200));
    const [, address, statement = ''] = /^(\S+)#([A-Z2-7]+)$/m.exec(text) ?? [];
    expect(address).toBe(sampleDocument().verificationUrl);
    const { publicKey } = es256SignerOf(signing.provider) ?? {};
    const verdict = await verifyStatement(statement, {
      issuer: '',
      keys: publicKey ? [publicKey] : [],
      roots: [],
      credentialKeys: [],
      compromisedCredentialKeys: [],
      timestampRoots: [],
      compromised: [],
    });
    const { number, holderName, issuedOn } = sampleDocument();
    expect(verdict).toMatchObject({ kind: 'genuine', statement: { number, holderName, issuedOn } });
  });

  it('gives both QRs away in a photograph of two megapixels, the whole sheet in the picture', () => {
    expect(read(photographed(scanned(1, 300), folder.file('photo-1.pgm')))).toContain(sampleDocument().verificationUrl);
    expect(read(photographed(scanned(2, 300), folder.file('photo-2.pgm')))).toMatch(
      /\/V\/K7QX3M9DPW4T8HJ2#[A-Z2-7]+$/m,
    );
  });

  it.each([1, 2])('gives the QR of page %i away to the reader that the portal brings', (page) => {
    const scan = scanned(page, 200);
    const wanted = page === 1 ? /\/V\/K7QX3M9DPW4T8HJ2$/ : /\/V\/K7QX3M9DPW4T8HJ2#[A-Z2-7]{300,}$/;
    const pictures = [
      scan,
      photocopied(scan, folder.file('askew.pgm'), 1.5, 40),
      photocopied(scan, folder.file('worse.pgm'), -4, 60),
      photographed(scan, folder.file('photo.pgm')),
    ];
    for (const picture of pictures) expect(qrOn(picture)).toMatch(wanted);
  });

  it('explains the second QR in both languages, and to readers', () => {
    expect(textOf(file)).toContain('Tanpa internet: kode QR di halaman ini memuat isi sertifikat yang ditandatangani');
    expect(textOf(file)).toContain('Without internet: the QR code on this page holds the signed contents');
    const plain = run('qpdf', '--qdf', '--object-streams=disable', file, '-').output;
    expect(plain).toContain('Kode QR kedua berisi alamat pemeriksaan');
  });

  it('has no second QR without a place in a status list', async () => {
    const without = folder.write('without.pdf', (await signing.issue({}, null)).pdf);
    expect(textOf(without)).not.toContain('Tanpa internet');
    run('pdftoppm', '-r', '200', '-gray', '-png', '-f', '2', '-l', '2', without, folder.file('without'));
    expect(read(folder.file('without-2.png'))).not.toContain('HTTPS');
  });
});
