import type { Bytes } from '../der/bytes.ts';

/** Whoever says that bytes existed at an instant (RFC 3161). */
export interface TimestampAuthority {
  /** A token over these bytes, checked against them; throws a `TimestampProblem` where none can be had. */
  stamp(bytes: Bytes): Promise<Bytes>;
}
