import {
  type CertificateDocument,
  CertificateProblem,
  type CertificateProblemCode,
  drawCertificate,
  type Signing,
} from '@kompeten/certificate';

/** What a thread is given: nothing of it is secret but the person's name. */
export interface DrawingTask {
  document: CertificateDocument;
  signing: Signing;
}

/** What a thread answers; a refusal travels as data, since an error loses what it is on the way. */
export type DrawingAnswer =
  | { bytes: Uint8Array; signatureOffset: number }
  | { refused: { code: CertificateProblemCode; params: CertificateProblem['params'] } };

/** Draws one certificate with an empty signature. */
export function draw({ document, signing }: DrawingTask): DrawingAnswer {
  try {
    return drawCertificate(document, signing);
  } catch (cause) {
    if (!(cause instanceof CertificateProblem)) throw cause;
    return { refused: { code: cause.code, params: cause.params } };
  }
}
