/** Why a responder's answer is no use: another way to the same knowledge may be tried. */
export type OcspReason =
  | 'unreachable'
  | 'refused'
  | 'malformed'
  | 'wrong_certificate'
  | 'unauthorised'
  | 'wrong_nonce'
  | 'expired';

/** A responder said nothing, or nothing that counts. */
export class OcspProblem extends Error {
  constructor(
    readonly reason: OcspReason,
    detail = '',
  ) {
    super(`OCSP ${reason}${detail && `: ${detail}`}`);
    this.name = 'OcspProblem';
  }
}
