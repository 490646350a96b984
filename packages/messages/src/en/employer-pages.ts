import type { employerPages as source } from '../id/employer-pages.ts';

/** Sentences of the server-drawn pages for employers. */
export const employerPages: typeof source = {
  list: {
    title: 'Check a list of codes',
    lead: 'One code on each line, at most 500. The link of a QR code works too.',
    label: 'Codes',
    check: 'Check all',
    counts: (inForce, others) => `${inForce} in force, ${others} to look at`,
    caption: 'One answer for each code',
    columns: { code: 'Code', standing: 'Answer', holder: 'Name on the certificate', proves: 'Certificate' },
    unknown: 'not found',
    mistyped: 'mistyped',
    notKept: 'This list is not kept.',
  },
  record: {
    title: 'Record of a check',
    known: 'THIS REGISTER MADE THIS RECORD',
    knownText:
      'Its contents are not kept here. To make sure that the file you were given was not changed, drop its PDF on the front page, or compare its fingerprint.',
    notKnown: 'RECORD NOT KNOWN',
    notKnownText:
      'There is no record with this code: it was never made here, or its time is over. The signature of its PDF can still be checked on the front page.',
    mistyped: 'MISTYPED',
    mistypedText: 'A letter or digit is not right. Compare the code with the one printed on the record.',
    code: 'Code of the record',
    madeAt: 'Register as of',
    lines: 'Lines checked',
    sha256: 'Fingerprint of the PDF (SHA-256)',
    knownUntil: 'Known until',
    drop: 'Check its PDF on the front page',
    honest: 'A record of a check is no certificate: it records what the register answered at one moment.',
  },
};
