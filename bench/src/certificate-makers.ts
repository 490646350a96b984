import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type CertificateDocument,
  createAuthority,
  issueCertificatePdf,
  localSignatureProvider,
} from '@kompeten/certificate';
import { plainDrawing } from '@kompeten/certificate/testing';
import * as fontkit from 'fontkit';
import PDFDocument from 'pdfkit';

/** Makes the signed file of one certificate. */
type Maker = (document: CertificateDocument) => Promise<unknown>;

/** The faces that a certificate is set in, as files of their packages. */
const FACES = [
  'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  'noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
];

const faceOf = (file: string): unknown =>
  fontkit.create(readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`)));

/** Name and title, in each face: no tags, no archival form, no ornament, no QR, no data. */
function barePage(faces: readonly unknown[], { holderName, programmeTitle }: CertificateDocument): Promise<Buffer> {
  return new Promise((resolve) => {
    const page = new PDFDocument({ size: 'A4', layout: 'landscape', font: undefined });
    const chunks: Buffer[] = [];
    page.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.on('end', () => resolve(Buffer.concat(chunks)));
    for (const [at, face] of faces.entries()) {
      page
        .registerFont(`face ${at}`, face as string)
        .font(`face ${at}`)
        .fontSize(20);
      page.text(holderName).text(programmeTitle);
    }
    page.end();
  });
}

function bareSignature(): (pdf: Uint8Array) => Buffer {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return (pdf) => sign('sha256', createHash('sha256').update(pdf).digest(), privateKey);
}

/** The product's way to a certificate, and others with less in them; each is signed with a P-256 key. */
export const certificateMakers = {
  issueCertificatePdf(): Maker {
    const provider = localSignatureProvider(createAuthority({ organisation: 'Bench', clockNow: new Date() }).signer);
    return (document) => issueCertificatePdf(document, provider, { signedAt: new Date() });
  },
  'the same drawn by pdfkit by itself, fonts parsed once, crypto.sign'(): Maker {
    const [draw, signed] = [plainDrawing(), bareSignature()];
    const how = { timeZone: 'Asia/Jakarta', signedBy: 'Bench', statement: null } as const;
    return (document) => Promise.resolve(signed(draw(document, { ...how, signedAt: new Date() })));
  },
  'a page of two lines in each of the fonts, parsed once, crypto.sign'(): Maker {
    const [faces, signed] = [FACES.map(faceOf), bareSignature()];
    return async (document) => signed(await barePage(faces, document));
  },
} satisfies Record<string, () => Maker>;

/** The name of a way to a certificate. */
export type MakerName = keyof typeof certificateMakers;
