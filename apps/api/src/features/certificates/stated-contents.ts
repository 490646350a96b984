import type { CertificateDocument } from '@kompeten/certificate';

/** What issuing prints into the contents of a certificate; a replacement gets its own. */
type Printed = 'number' | 'code' | 'verificationUrl' | 'issuedOn' | 'assurance' | 'specimen';

/** What a frozen document states, without what issuing printed into it. */
export function statedBy<Document extends CertificateDocument>(document: Document): Omit<Document, Printed> {
  const {
    number: _,
    code: __,
    verificationUrl: ___,
    issuedOn: ____,
    assurance: _____,
    specimen: ______,
    ...stated
  } = document;
  return stated;
}
