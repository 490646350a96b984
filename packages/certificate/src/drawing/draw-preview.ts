import type { CertificateDocument } from '../document/certificate-document.ts';
import type { IndonesianTimeZone } from '../document/dates.ts';
import { drawCertificate } from './draw-certificate.ts';
import type { CertificateLook } from './look.ts';

/** The code of every preview, which no certificate has. */
export const PREVIEW_CODE = '0000-0000-0000-0000';

/** Draws a document as it would be issued in this look, marked PRATINJAU / PREVIEW, without a signature and without data beside it. */
export function drawPreview(
  document: CertificateDocument,
  look: CertificateLook,
  { at, timeZone }: { at: Date; timeZone: IndonesianTimeZone },
): Buffer {
  const verificationUrl = document.verificationUrl.replace(/[^/]*$/, PREVIEW_CODE.replaceAll('-', ''));
  const shown = { ...document, code: PREVIEW_CODE, verificationUrl };
  return drawCertificate(shown, { signedAt: at, timeZone, signedBy: '', statement: null, look, preview: true }).bytes;
}
