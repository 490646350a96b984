import { credentialCheck as credentialCheckEn } from './en/credential-check.ts';
import { pdfCheck as pdfCheckEn } from './en/pdf-check.ts';
import { scan as scanEn } from './en/scan.ts';
import { credentialCheck as credentialCheckId } from './id/credential-check.ts';
import { pdfCheck as pdfCheckId } from './id/pdf-check.ts';
import { scan as scanId } from './id/scan.ts';
import type { Locale } from './locale.ts';

/** The sentences about a file that is checked; apart, since the front page needs them only once there is one. */
export const pdfCheckIn = (locale: Locale): typeof pdfCheckId => (locale === 'en' ? pdfCheckEn : pdfCheckId);

/** The sentences about the credential in such a file. */
export const credentialCheckIn = (locale: Locale): typeof credentialCheckId =>
  locale === 'en' ? credentialCheckEn : credentialCheckId;

/** The sentences about scanning a QR code; apart, since they are needed only once somebody scans. */
export const scanIn = (locale: Locale): typeof scanId => (locale === 'en' ? scanEn : scanId);
