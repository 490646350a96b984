import { type Bytes, isSame } from '../der/bytes.ts';
import { responderOf, statedFor } from '../verification/ocsp-check.ts';
import {
  OcspRefusal,
  type ReadOcspAnswer,
  readOcspAnswer,
  type StatedCertificate,
} from '../verification/ocsp-reading.ts';
import type { ReadCertificate } from '../verification/x509-reading.ts';
import { OcspProblem } from './ocsp-problem.ts';

/** Clocks may differ by this much. */
const SKEW_MS = 5 * 60_000;
/** How old an answer may be that says that newer word can be had at any time. */
const FRESH_MS = 86_400_000;

/** What was asked, and when. */
export interface AskedOf {
  certificate: ReadCertificate;
  issuer: ReadCertificate;
  nonce: Bytes;
  now: Date;
}

/** An answer that counts: what it says, and who signed it. */
export interface CountingAnswer {
  stated: StatedCertificate;
  responder: ReadCertificate;
}

/** Judges an answer as RFC 6960 §3.2 asks before anybody relies on it; throws an `OcspProblem` where it does not count. */
export async function countingAnswer(raw: Bytes, asked: AskedOf): Promise<CountingAnswer> {
  const answer = readOrExplain(raw);
  const { certificate, issuer, nonce, now } = asked;
  const stated = await statedFor(answer, certificate, issuer);
  if (stated === null) throw new OcspProblem('wrong_certificate');
  const responder = await responderOf(answer, issuer);
  if (responder === null) throw new OcspProblem('unauthorised');
  // Responders may leave the nonce out where they sign ahead (RFC 9654 §2.1); then the times alone say how fresh it is.
  if (answer.nonce !== null && !isSame(answer.nonce, nonce)) throw new OcspProblem('wrong_nonce');
  if (!isCurrent(stated, now)) throw new OcspProblem('expired', stated.thisUpdate.toISOString());
  return { stated, responder };
}

function readOrExplain(raw: Bytes): ReadOcspAnswer {
  try {
    return readOcspAnswer(raw);
  } catch (cause) {
    if (cause instanceof OcspRefusal) throw new OcspProblem('refused', cause.message);
    throw new OcspProblem('malformed', cause instanceof Error ? cause.message : '');
  }
}

// §4.2.2.1.
function isCurrent({ thisUpdate, nextUpdate }: StatedCertificate, now: Date): boolean {
  const until = nextUpdate ? nextUpdate.getTime() + SKEW_MS : thisUpdate.getTime() + FRESH_MS;
  return thisUpdate.getTime() - SKEW_MS <= now.getTime() && now.getTime() <= until;
}
