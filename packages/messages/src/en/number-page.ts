import type { numberPage as source } from '../id/number-page.ts';

/** Sentences of the page for paper without a code. */
export const numberPage: typeof source = {
  title: 'Older paper without a code',
  another: 'Check another number',
  lead: 'For certificates of an older register that their issuer has recorded. Type the number on the paper and the person’s date of birth; the answer is yes or no, with the issuer to ask.',
  number: 'Certificate number',
  numberHint: 'Exactly as printed. Capitals and spaces do not matter.',
  check: 'Check',
  withCode: 'There is a code? Check with the code',
  yes: 'YES, RECORDED',
  no: 'NOT FOUND',
  noText:
    'No older certificate on record has this number and this date of birth. That does not mean that it is forged: a certificate with a code is answered by its code alone, and not every older register has been recorded. Type the code if there is one; if not, ask the issuer named on the paper.',
  closed: 'Too many wrong tries for this number this week. Ask the issuer named on the paper.',
  ask: 'Ask the issuer',
  issuer: 'Issuer',
  contact: 'Contact',
  noContact: 'not recorded',
  kind: 'Kind',
  status: 'Status',
};
