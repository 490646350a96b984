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
import { benchDocument } from './bench-document.ts';
import type { Bench } from './measure.ts';

const EACH_ROUND = 20;
// As long as the baseline's round, so that what the baseline leaves behind is not counted here.
const OUR_ROUND = 400;

/** Milliseconds of CPU that one of many runs took. */
export async function cpuMilliseconds(times: number, act: (index: number) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < times; index += 1) await act(index);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

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

/** How something else makes a file of a document, which is then signed with the bare key. */
interface Rival {
  name: string;
  draw(document: CertificateDocument): Promise<Buffer>;
}

/** Drawing and signing one certificate, against a rival. */
function against(name: string, goal: Bench['goal'], rivalOf: () => Rival): Bench {
  return {
    ...{ name, unit: 'ms', goal },
    prepare: () => {
      const provider = localSignatureProvider(createAuthority({ organisation: 'Bench', clockNow: new Date() }).signer);
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const rival = rivalOf();
      let made = 0;
      const next = () => {
        made += 1;
        return benchDocument(made);
      };
      const ours = () => issueCertificatePdf(next(), provider, { signedAt: new Date() });
      const theirs = async () => {
        const digest = createHash('sha256').update(await rival.draw(next()));
        return sign('sha256', digest.digest(), privateKey);
      };
      return Promise.resolve({
        baseline: { name: `${rival.name}, crypto.sign`, round: () => cpuMilliseconds(EACH_ROUND, theirs) },
        product: { name: 'issueCertificatePdf', round: () => cpuMilliseconds(OUR_ROUND, ours) },
        stop: () => Promise.resolve(),
      });
    },
  };
}

function pdfkitByItself(): Rival {
  const draw = plainDrawing();
  const how = { timeZone: 'Asia/Jakarta', signedBy: 'Bench', statement: null } as const;
  return {
    name: 'the same drawn by pdfkit by itself, fonts parsed once',
    draw: (document) => Promise.resolve(draw(document, { ...how, signedAt: new Date() })),
  };
}

function pageOfTwoLines(): Rival {
  const faces = FACES.map(faceOf);
  return {
    name: 'a page with two lines in each of the fonts, parsed once',
    draw: (document) => barePage(faces, document),
  };
}

/** One certificate, by the processor time that it takes. */
export const benches: Bench[] = [
  against('one certificate, drawn and signed (P-256), CPU', { ratio: 'at most', value: 1 / 25 }, pdfkitByItself),
  against('one certificate against a page of two lines, CPU', null, pageOfTwoLines),
];
