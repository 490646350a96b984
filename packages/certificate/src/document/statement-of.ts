import type { Statement, StatusEntry } from '@kompeten/statement';
import { type CertificateDocument, isBodyDocument, issuerOf } from './certificate-document.ts';

/** What the second QR says of a document: as printed, and where its standing is published. */
export function statementOf(document: CertificateDocument, status: StatusEntry): Statement {
  const { code, kind, number, holderName, programmeTitle, issuedOn, specimen } = document;
  const validUntil = isBodyDocument(document) ? document.validUntil : null;
  return {
    ...{
      code: code.replaceAll('-', ''),
      kind,
      number,
      holderName,
      title: programmeTitle,
      issuer: issuerOf(document).name,
    },
    ...{ issuedOn, validUntil, specimen, status },
  };
}
