import { P12Signer as LibPdfSigner, PDF } from '@libpdf/core';
import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import { PDFDocument } from 'pdf-lib';
import { type BenchKey, PASSWORD } from './bench-keys.ts';

/** Signs a file, as a program of others does it. */
export type PeerSigner = (pdf: Buffer) => Promise<Uint8Array>;

/** A name under which a field is added: what it says matters to nobody here. */
const ABOUT = { reason: 'Sertifikat', contactInfo: 'bench@example.org', name: 'Bench', location: 'Banyuwangi' };

/** `@signpdf/signpdf`, into a place that is left in the file already; its signer reads the file of the key at each signature, and works once. */
export function signpdf({ p12 }: BenchKey): PeerSigner {
  const program = new SignPdf();
  return (pdf) => program.sign(pdf, new P12Signer(p12, { passphrase: PASSWORD }));
}

/** The same into a finished file, to which pdf-lib adds the place first, as many projects on Node do. */
export function signpdfBesidePdfLib(key: BenchKey): PeerSigner {
  const sign = signpdf(key);
  return async (pdf) => {
    const pdfDoc = await PDFDocument.load(pdf);
    pdflibAddPlaceholder({ pdfDoc, ...ABOUT });
    return sign(Buffer.from(await pdfDoc.save({ useObjectStreams: false })));
  };
}

/** `@libpdf/core`, which Documenso signs with since January 2026, into a finished file. */
export async function libpdf({ p12 }: BenchKey): Promise<PeerSigner> {
  const signer = await LibPdfSigner.create(p12, PASSWORD);
  return async (pdf) => (await (await PDF.load(pdf)).sign({ signer })).bytes;
}
