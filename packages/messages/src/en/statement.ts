import type { statement as indonesian } from '../id/statement.ts';

/** Sentences about the signed statement of the second QR, checked on the device. */
export const statement: typeof indonesian = {
  title: 'Check without internet',
  lead: 'The QR code on page 2 of a certificate holds its electronically signed contents. This page checks them on your device; nothing of them is sent anywhere.',
  label: 'Contents of the QR code on page 2',
  hint: 'Scan the QR code with the telephone’s camera and open its link, or paste that link here.',
  submit: 'Check',
  another: 'Check another one',
  empty: 'First paste the contents of the QR code on page 2.',
  headlines: {
    genuine: 'SIGNATURE VALID: this is how the certificate was issued',
    forged: 'NOT VALID: changed, or never signed by us',
    unknown_key: 'UNKNOWN: not an issuer’s key that this device knows',
    unreadable: 'UNREADABLE: not the contents of the QR code on page 2, or incomplete',
    no_keys: 'CANNOT BE CHECKED YET: this device has no issuer’s keys',
  },
  advice: {
    genuine: 'Compare it with the paper letter by letter, and the name with the person’s identity card.',
    forged: 'Do not accept it as proof. Check the code of page 1 in the register.',
    unknown_key:
      'It may come from another issuer, or be newer than what this device knows. Connect to the internet and check again.',
    unreadable: 'Scan once more, or check with the code of page 1, which is always enough.',
    no_keys: 'Open this page once with internet; after that checking works without.',
  },
  standing: 'Still in force?',
  standings: {
    in_force: 'not listed as revoked or suspended',
    revoked: 'REVOKED or REPLACED',
    suspended: 'SUSPENDED',
    expired: 'EXPIRED',
    not_known: 'not known; this device does not have its status list yet',
    outdated: 'not known; the status list on this device is too old',
  },
  asOf: (instant) => `by the status list as of ${instant}`,
  fields: {
    holderName: 'Holder',
    number: 'Number',
    title: 'Programme',
    issuer: 'Issuer',
    issuedOn: 'Issued on',
    validUntil: 'Valid until',
    code: 'Verification code',
  },
  specimen: 'SPECIMEN: invented people and institutions, not a real certificate.',
  register: 'The register’s answer',
  registerSame: 'The register says the same.',
  registerDiffers: (fields) => `The register DIFFERS in: ${fields}. The register’s answer decides.`,
  registerUnknown: 'This code is not in the register. Do not accept it as proof; ask the issuer.',
  registerUnreached: 'The register cannot be reached now; the above was checked on this device alone.',
  openAnswer: 'Open the register’s full answer',
};
