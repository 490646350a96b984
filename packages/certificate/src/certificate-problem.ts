/** Everything that can keep a certificate from being made; never thrown by verification. */
export type CertificateProblemCode =
  | 'document_invalid'
  | 'text_unprintable'
  | 'assurance_mismatch'
  | 'key_unsupported'
  | 'key_mismatch'
  | 'chain_invalid'
  | 'keystore_unreadable'
  | 'signature_invalid'
  | 'signature_too_large';

/** A refusal to draw or sign, with a stable code and the details that explain it. */
export class CertificateProblem extends Error {
  readonly code: CertificateProblemCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: CertificateProblemCode, params: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'CertificateProblem';
    this.code = code;
    this.params = params;
  }
}
