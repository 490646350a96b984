/** What keeps a signature from being archived: somebody who may says that a certificate of its line is not good. */
export interface NotGood {
  said: 'revoked' | 'unknown';
  /** The common name in that certificate. */
  subject: string;
  /** Since when it is revoked, where it is. */
  since: Date | null;
  /** Where that was said. */
  source: string;
}

/** A certificate of the line is revoked, or unknown to those who should know it: to ask elsewhere would be to ask until one says good. */
export class StandingProblem extends Error {
  constructor(readonly found: NotGood) {
    super(`The certificate of ${found.subject} is ${found.said} by ${found.source}`);
    this.name = 'StandingProblem';
  }
}
