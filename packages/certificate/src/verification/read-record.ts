import { VerificationRecord } from '@kompeten/domain';
import { latin1Of } from '../der/bytes.ts';
import { RECORD_ATTACHMENT } from '../document/attachment-name.ts';
import { readAttachedJson } from './attached-document.ts';
import { attempt } from './attempt.ts';
import { LARGEST } from './file-form.ts';
import { findSignedRevision } from './signed-revision.ts';

/** What a record says about itself. */
export interface RecordFacts {
  code: string;
  madeAt: string;
  lines: number;
}

/** What the record inside a PDF says about itself; null where the file is none. It is as good as the verdict on the file. */
export function readRecordPdf(bytes: Uint8Array): RecordFacts | null {
  if (bytes.length > LARGEST) return null;
  const text = latin1Of(new Uint8Array(bytes));
  if (!text.includes(`(${RECORD_ATTACHMENT})`)) return null;
  return attempt(() => {
    const found = findSignedRevision(text);
    const read = VerificationRecord.safeParse(found && readAttachedJson(found.revision));
    return read.success ? { code: read.data.code, madeAt: read.data.madeAt, lines: read.data.lines.length } : null;
  });
}
