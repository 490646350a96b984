import type { PdfChange, PdfFinding } from '@kompeten/domain';
import type { pdfCheck as indonesian } from '../id/pdf-check.ts';

const headlines: Record<PdfFinding, string> = {
  sound: 'GENUINE FILE, unaltered since it was issued',
  not_as_issued: 'FILE ALTERED: not the file that was issued with this code',
  not_registered: 'NOT REGISTERED: its code is not in the register',
  appended: 'FILE ALTERED: something was added after it was signed',
  changed: 'FILE ALTERED: its content is no longer what was signed',
  foreign_signature: 'NOT OUR FILE: signed by somebody else',
  rewritten: 'FILE ALTERED: saved anew by another program',
  printed_anew: 'NOT THE ORIGINAL FILE: printed anew, without a signature',
  scan: 'NOT THE ORIGINAL FILE: a scan of paper',
  picture: 'THIS IS A PHOTO or picture, not the original PDF file',
  encrypted: 'FILE LOCKED with a password',
  truncated: 'FILE CUT OFF: its end is missing',
  too_large: 'FILE TOO LARGE for a certificate of ours',
  other_document: 'NOT OUR FILE',
  not_pdf: 'NOT A PDF FILE',
};

const sentences: Record<PdfFinding, string> = {
  sound: 'The content of this file is exactly what we issued.',
  not_as_issued:
    'The signature is ours, but this is not the file that was issued with this code. Do not accept it; trust only the register column below.',
  not_registered:
    'The signature is ours, but the register does not know its code. Do not accept it as proof; contact the issuer.',
  appended:
    'The part that we signed is still there, but somebody appended an update that can change what is shown. Many programs go on calling the signature valid. Do not accept it; trust only the register column below.',
  changed:
    'Something below the signature was replaced, so that the signature no longer holds. Do not accept it; trust only the register column below.',
  foreign_signature:
    'The signature is sound, but its key belongs to no issuer registered here. Anybody can make a key with any name. Do not accept it as proof.',
  rewritten:
    'This file comes from a certificate of ours and was saved anew by another program: its signature is broken and its content may have been replaced. Ask for the original file, and trust only the register column below.',
  printed_anew:
    'The pages bear a code of ours, but the signature is gone, as after printing to PDF. That does not make it a forgery. Trust the register’s answer to the code, or ask for the original file.',
  scan: 'The pages are pictures. A picture holds no signature. Scan its QR code, or type the printed code.',
  picture: 'A photo holds no electronic signature. The QR code in it can be read, or type the printed code.',
  encrypted:
    'It cannot be read without the password, and locking it broke our signature. Our certificates are never locked; ask for the original file.',
  truncated: 'The download may have been interrupted. Download it or ask for it once more, then check again.',
  too_large: 'Our certificates are much smaller; this may be another file. Check the printed code instead.',
  other_document: 'This file does not come from this system, so we cannot call it genuine.',
  not_pdf: 'This file is no PDF, whatever its name says. Choose the PDF file of the certificate.',
};

const changes: Record<PdfChange['what'], string> = {
  page_text: 'the text of a page was written anew',
  page: 'a page was replaced or added',
  note: 'a note or picture was laid over a page',
  form: 'a form field was added',
  attachment: 'embedded data were replaced',
  metadata: 'the title or description was replaced',
  signature: 'another signature was added',
  structure: 'the structure of the file was replaced',
  bytes: 'something was added at the end of the file',
};

/** Sentences about a certificate's file that is checked on the device or by the register. */
export const pdfCheck: typeof indonesian = {
  headlines,
  sentences,
  soundBut: 'The file itself is genuine and unaltered since it was issued, but its certificate is not in force now.',
  unreached:
    'The signature is valid and the file is unaltered since it was signed. The register cannot be reached now, so it is not known whether the certificate is still in force.',
  unreachedHeadline: 'SIGNATURE VALID; register not reached yet',
  resultOf: (name) => `Result for ${name}`,
  standing: 'Status in the register',
  unknown: 'not registered',
  notAsked: 'not asked, since no code could be read',
  notReached: 'the register cannot be reached; try again with internet',
  signature: 'Electronic signature',
  signatureValid: 'valid',
  signatureForeign: 'not by an issuer registered here',
  signatureInvalid: 'invalid or missing',
  signedBy: (name) => `by ${name}`,
  signedAt: (instant) => `on ${instant}`,
  changes: 'After it was signed',
  change: (what, page) => (page === null ? changes[what] : `${changes[what]} (page ${page})`),
  attachments: 'Embedded files',
  producer: 'Saved by the program',
  comparison: 'Item by item',
  field: 'Item',
  paper: 'The file says',
  register: 'The register says',
  same: 'same',
  differs: 'DIFFERENT',
  absent: 'not written like this',
  fields: {
    holderName: 'Name',
    number: 'Number',
    code: 'Code',
    title: 'Programme',
    issuer: 'Issuer',
    issuedOn: 'Date of issue',
    units: 'Units',
  },
  openAnswer: 'Open the full answer',
  another: 'Check another file',
  where: 'What was sent',
  sentCode: (code) =>
    `The file was read on this device and was not sent. Only the code ${code} was asked of the register.`,
  sentNothing: 'The file was read on this device. Nothing was sent.',
  sentFile: 'The file was sent to the register, checked there and discarded.',
  cannot: 'The file cannot be checked on this device',
  cannotWhy: {
    old_browser: 'This browser is too old, or this page was opened without https.',
    signed_by_others:
      'This file was signed by another provider. Without the register this device cannot be sure of it; try again with a connection.',
    no_roots: 'The list of issuers’ keys is not on this device yet and cannot be fetched now.',
  },
  upload: 'Send the file to be checked by the register',
  uploadHint:
    'The whole content of the file, the name in it included, is sent to the register, compared with what was issued, and discarded; it is not kept.',
  uploadSummary: 'Should the register itself check the file?',
  scanRead:
    'Its pages are pictures of paper, which hold no signature. The QR code in the picture could be read, and the register was asked. Its answer is about the certificate with that code, and not yet about the paper that was scanned.',
  pictured: (code: string) => `What the register says of code ${code}`,
  picturedHint: 'Compare it with the paper. Where anything differs, do not accept the paper.',
  readQr: 'Read the QR code in this photo',
  reading: 'Looking for a QR code…',
};
