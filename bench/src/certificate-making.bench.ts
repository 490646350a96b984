import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type CertificateDocument,
  createAuthority,
  issueCertificatePdf,
  localSignatureProvider,
} from '@kompeten/certificate';
import * as fontkit from 'fontkit';
import PDFDocument from 'pdfkit';
import { benchCredentials } from './bench-credentials.ts';
import { benchDocument } from './bench-document.ts';
import type { Bench } from './measure.ts';

const EACH_ROUND = 20;

/** Milliseconds of CPU that one of many runs took. */
export async function cpuMilliseconds(times: number, act: (index: number) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < times; index += 1) await act(index);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/** A page with a name and a title, and a signature over it: what nobody can do with less. */
export function barePage(
  font: unknown,
  key: Parameters<typeof sign>[2],
  document: CertificateDocument,
): Promise<Buffer> {
  return new Promise((resolve) => {
    const page = new PDFDocument({ size: 'A4', layout: 'landscape', font: undefined });
    const chunks: Buffer[] = [];
    page.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.on('end', () => resolve(sign('sha256', createHash('sha256').update(Buffer.concat(chunks)).digest(), key)));
    page
      .registerFont('R', font as string)
      .font('R')
      .fontSize(30)
      .text(document.holderName)
      .text(document.programmeTitle);
    page.end();
  });
}

/** Drawing and signing one certificate against a bare page with the same font and a bare signature. */
export const benches: Bench[] = [
  {
    name: 'one certificate, drawn and signed (P-256), CPU',
    unit: 'ms',
    goal: null,
    async prepare() {
      const { signer } = createAuthority({ organisation: 'Bench', clockNow: new Date() });
      const provider = localSignatureProvider(signer);
      const file = createRequire(import.meta.url).resolve(
        '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
      );
      const font = fontkit.create(readFileSync(file));
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const signedAt = new Date();
      const badges = benchCredentials();
      const issued = async (document: CertificateDocument) => {
        const credential = await badges.signed(document, signedAt);
        return issueCertificatePdf(document, provider, { signedAt, credential });
      };
      return {
        baseline: {
          name: 'bare pdfkit page, font parsed once, crypto.sign',
          round: () => cpuMilliseconds(EACH_ROUND, (index) => barePage(font, privateKey, benchDocument(index))),
        },
        product: {
          name: 'issueCertificatePdf with its credential',
          round: () => cpuMilliseconds(EACH_ROUND, (index) => issued(benchDocument(index))),
        },
        stop: () => Promise.resolve(),
      };
    },
  },
];
