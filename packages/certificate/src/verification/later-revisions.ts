import { type Bytes, fromHex, isSame } from '../der/bytes.ts';
import { readDerPrefix } from '../der/der-reader.ts';
import { coveredBy, documentTimestampDraft, filledWith } from '../long-term/document-timestamp.ts';
import { NO_DATA, securityStoreOf, type ValidationData, withSecurityStore } from '../long-term/security-store.ts';
import { type CheckedTimestamp, checkedTimestamp } from '../timestamp/token-check.ts';
import { attempt, attemptLater } from './attempt.ts';

/** What stands behind the signed part of a file, as far as it is exactly what we append there ourselves. */
export interface LaterRevisions {
  /** Where it ends; anything behind that nobody of ours wrote. */
  end: number;
  data: ValidationData;
  /** The document timestamps, oldest first. */
  timestamps: CheckedTimestamp[];
}

const MOST_REVISIONS = 48;
/** What nobody of ours wrote is looked at so often; nothing behind it can be ours. */
const MOST_STRANGE = 4;

/**
 * Walks the revisions behind the signed one. Each must be, byte for byte, the security store or the document timestamp
 * that we would append there ourselves: it is written again from what it says, and compared. So nothing else can ride along.
 */
export async function laterRevisions(
  file: Bytes,
  text: string,
  signedEnd: number,
  timestampRoots: readonly Bytes[],
): Promise<LaterRevisions> {
  const found: LaterRevisions = { end: signedEnd, data: NO_DATA, timestamps: [] };
  const ends = [...text.slice(signedEnd).matchAll(/startxref\n\d{1,10}\n%%EOF\n/g)].slice(0, MOST_REVISIONS);
  let strange = 0;
  for (const match of ends) {
    const end = signedEnd + match.index + match[0].length;
    const before = file.subarray(0, found.end);
    const revision = file.subarray(0, end);
    const data = attempt(() => storeIn(before, revision, text.slice(0, end), found.data));
    const timestamp = data ? null : await attemptLater(() => timestampIn(before, revision, timestampRoots));
    if (data) found.data = data;
    else if (timestamp) found.timestamps.push(timestamp);
    if (data || timestamp) found.end = end;
    else strange += 1;
    if (strange === MOST_STRANGE) break;
  }
  return found;
}

/** A stranger's timestamp counts for nothing; where one knows the authorities, it is not ours either. */
export const isWelcome = ({ trusted }: CheckedTimestamp, roots: readonly Bytes[]): boolean =>
  trusted || roots.length === 0;

function storeIn(before: Bytes, revision: Bytes, text: string, known: ValidationData): ValidationData | null {
  const data = securityStoreOf(text);
  const added = {
    certificates: data.certificates.slice(known.certificates.length),
    revocationLists: data.revocationLists.slice(known.revocationLists.length),
    ocspAnswers: data.ocspAnswers.slice(known.ocspAnswers.length),
  };
  return isSame(withSecurityStore(before, added), revision) ? data : null;
}

async function timestampIn(before: Bytes, revision: Bytes, roots: readonly Bytes[]): Promise<CheckedTimestamp | null> {
  const draft = documentTimestampDraft(before);
  if (draft.pdf.length !== revision.length) return null;
  const digits = new TextDecoder('latin1').decode(revision.subarray(draft.gap.start + 1, draft.gap.end - 1));
  const token = readDerPrefix(fromHex(digits)).raw;
  if (!isSame(filledWith(draft, token), revision)) return null;
  const checked = await checkedTimestamp(token, coveredBy(draft), roots);
  return checked && isWelcome(checked, roots) ? checked : null;
}
