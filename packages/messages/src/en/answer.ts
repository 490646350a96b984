import type { answer as source } from '../id/answer.ts';

/** Sentences of the public answer about one certificate. */
export const answer: typeof source = {
  headlines: {
    training: 'GENUINE: proof of training, not a certificate of competency',
    participation: 'GENUINE: statement of participation, not a certificate of competency',
    competency: 'GENUINE & VALID',
    assessment_result: 'GENUINE: result of an assessment, not a certificate of competency',
  },
  standings: { suspended: 'SUSPENDED', revoked: 'REVOKED', expired: 'EXPIRED', replaced: 'REPLACED' },
  skip: 'Skip to the answer',
  language: 'Language',
  unknown: 'NOT FOUND',
  mistyped: 'MISTYPED',
  number: 'THIS IS A NUMBER, not a code',
  specimen:
    'CONTOH / SPECIMEN: the people and organisations on this page are invented. This is not a real certificate.',
  sentences: {
    training: (name, title) =>
      `${name} has completed the training "${title}". This certificate does not state competence.`,
    participation: (name, title) =>
      `${name} took part in the training "${title}" without meeting every requirement to pass. This statement does not state competence.`,
    competency: (name, title) => `${name} was found competent for "${title}" in an assessment by a certification body.`,
    assessment_result: (name, title) =>
      `${name} received an assessment result for "${title}". This letter is not a certificate of competency.`,
    suspended: (day, reason) =>
      `Since ${day} this certificate cannot be used for the time being. Reason: ${reason}. Ask the issuer.`,
    revoked: (day, reason) => `This certificate was revoked on ${day} and is no longer valid. Reason: ${reason}.`,
    expired: (day) => `This certificate is genuine, but its validity ended on ${day}.`,
    replaced: (day, reason) =>
      `This certificate was replaced by a new one on ${day}. Reason: ${reason}. Use the certificate that replaced it.`,
    unknown:
      'This code reads correctly, but no certificate with it is in the register. Do not accept it as proof; contact the issuer named on the paper.',
    mistyped:
      'A letter or digit is not right. This does not mean that the certificate is forged: compare the code with the printed one and type it again.',
    number:
      'What you typed is a certificate’s number. The verification code is four groups of four letters or digits, beside the QR code on the first page. If the paper has no code, check its number.',
    recorded: 'Recorded by the issuer, not signed by this system.',
  },
  toNumber: 'Check the number',
  toReplacement: 'See the certificate that replaced it',
  asOf: (instant) => `State of the register on ${instant}`,
  typedCode: 'Code that was checked:',
  onPaper: 'What the certificate should show in print',
  fields: {
    holder: 'Name of the holder',
    kind: 'Kind',
    number: 'Number',
    code: 'Verification code',
    title: 'Programme',
    cohort: 'Cohort',
    issuer: 'Issuer',
    contact: 'Contact of the issuer',
    held: 'Held',
    hours: 'Lesson hours (JP)',
    issuedOn: 'Date of issue',
    validUntil: 'Valid until',
    scheme: 'Scheme',
    decidedOn: 'Decided on',
    blankNumber: 'BNSP form number',
  },
  forms: {
    certificate: 'Competency certificate',
    register_extract: 'Competency certificate (extract of the register; BNSP issues the certificate)',
    result_letter: 'Assessment result letter',
    attained_units: 'Statement of attained units',
  },
  decidedResults: { K: 'Competent (K)', BK: 'Not yet competent (BK)' },
  noNumber: 'without a number',
  noExpiry: 'without expiry',
  hours: (held, planned) => (held === planned ? `${held} JP` : `${held} of ${planned} JP`),
  units: 'Competency units taught',
  scheme: {
    full: (title) => `The curriculum refers to all units of the scheme “${title}”.`,
    partial: (title) => `The curriculum covers only a part of the units of the scheme “${title}”.`,
  },
  assessedUnits: 'Competency units',
  unitCode: 'Code',
  unitTitle: 'Unit',
  unitHours: 'JP',
  results: { K: 'Achieved (K)', BK: 'Not yet achieved (BK)' },
  compare: 'How to compare with the paper',
  compareSteps: [
    'Compare name, number, programme and dates above with the printed ones, letter by letter.',
    'Compare the name with the identity card of the person.',
    'Make sure that the address of this page is one you know; a forged QR code can lead elsewhere.',
  ],
  checked: 'What was checked',
  checkedList: [
    'This code is registered, with the content written above.',
    'The status of the certificate at the moment this page was opened.',
  ],
  notChecked: 'What was not checked',
  notCheckedList: [
    'Whether the paper or file in your hands is the same as what is registered.',
    'Whether the person who shows it is its holder.',
  ],
  dropPdf: 'Check the PDF file on the front page',
  signature: 'Electronic signature',
  certified: 'Certified: made with an electronic certificate of a recognised trust service provider (PSrE).',
  uncertified:
    'Not certified: signed with a key of the operator of this system, not with an electronic certificate of a recognised trust service provider (PSrE). The signature proves that the file has not changed since it was issued.',
  unsigned: 'There is no electronic signature of this system.',
  signedBy: (name) => `Signed by ${name}.`,
  fingerprint: 'Fingerprint of the file (SHA-256)',
  history: 'History',
  replaces: 'Replaces certificate',
  recordedEvent: 'Recorded from the register of its issuer',
  because: (reason) => `Reason: ${reason}`,
  lapses: (day) => `ends by itself on ${day} unless confirmed`,
  another: 'Check another code',
  codeLabel: 'Verification code',
  codeHint: '16 letters and digits; capitals, spaces and hyphens do not matter.',
  check: 'Check',
  home: 'Front page',
  toStatement: 'Have the QR code of page 2? Check its signature on your device',
  footer:
    'This page is made from the register of the issuer. It holds no identity number, birth date, address or score.',
};
