import { type Bytes, isSame, latin1Of } from '../der/bytes.ts';
import type { TimestampAuthority } from '../timestamp/timestamp-port.ts';
import { withDocumentTimestamp } from './document-timestamp.ts';
import { securityStoreOf, type ValidationData, withSecurityStore } from './security-store.ts';

/**
 * Lengthens the life of a signed file: what it is judged by goes in, as far as it is not there, and a document timestamp
 * over all of it (EN 319 142-1 §6.3: B-LT, then B-LTA). Done again before the newest timestamp weakens, it goes on for ever.
 */
export async function lengthened(pdf: Bytes, data: ValidationData, authority: TimestampAuthority): Promise<Bytes> {
  const known = securityStoreOf(latin1Of(pdf));
  const missing = (all: readonly Bytes[], there: readonly Bytes[]) =>
    all.filter((one) => !there.some((other) => isSame(one, other)));
  const added = {
    certificates: missing(data.certificates, known.certificates),
    revocationLists: missing(data.revocationLists, known.revocationLists),
    ocspAnswers: missing(data.ocspAnswers, known.ocspAnswers),
  };
  const isNew = Object.values(added).some(({ length }) => length > 0);
  return withDocumentTimestamp(isNew ? withSecurityStore(pdf, added) : pdf, authority);
}
