import type { PdfFinding } from '@kompeten/domain';
import type { Tone } from '@kompeten/ui';

/** How each finding about a file looks; it is always said in words too. */
export const pdfTones: Readonly<Record<PdfFinding, Tone>> = {
  sound: 'good',
  not_as_issued: 'bad',
  not_registered: 'bad',
  appended: 'bad',
  changed: 'bad',
  foreign_signature: 'bad',
  rewritten: 'bad',
  printed_anew: 'warn',
  scan: 'warn',
  picture: 'warn',
  encrypted: 'warn',
  truncated: 'warn',
  too_large: 'warn',
  other_document: 'warn',
  not_pdf: 'warn',
};
