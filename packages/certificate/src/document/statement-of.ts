import type { Statement, StatusEntry } from '@kompeten/statement';
import type { CertificateDocument } from './certificate-document.ts';

/** What the second QR says of a document: as printed, and where its standing is published. */
export function statementOf(document: CertificateDocument, status: StatusEntry): Statement {
  const { code, kind, number, holderName, programmeTitle, centre, issuedOn, specimen } = document;
  return {
    ...{ code: code.replaceAll('-', ''), kind, number, holderName, title: programmeTitle, issuer: centre.name },
    ...{ issuedOn, validUntil: null, specimen, status },
  };
}
