/** Why there is no usable timestamp. */
export type TimestampReason = 'unreachable' | 'not_granted' | 'malformed' | 'wrong_nonce' | 'invalid';

/** No timestamp could be had, or the one that came is not what was asked for. */
export class TimestampProblem extends Error {
  constructor(
    readonly reason: TimestampReason,
    detail = '',
  ) {
    super(`timestamp ${reason}${detail && `: ${detail}`}`);
    this.name = 'TimestampProblem';
  }
}
