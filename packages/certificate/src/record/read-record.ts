import { VerificationRecord } from '@kompeten/domain';
import { readAttachedJson } from '../verification/attached-document.ts';
import { attempt } from '../verification/attempt.ts';
import { findSignedRevision } from '../verification/signed-revision.ts';
import { RECORD_ATTACHMENT } from './draw-record.ts';

/** What a record says about itself. */
export interface RecordFacts {
  code: string;
  madeAt: string;
  lines: number;
}

const LARGEST = 2 * 1024 * 1024;

/** What the record inside a PDF says about itself; null where the file is none. It is as good as the verdict on the file. */
export function readRecordPdf(bytes: Uint8Array): RecordFacts | null {
  if (bytes.length > LARGEST) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.includes(`(${RECORD_ATTACHMENT})`)) return null;
  return attempt(() => {
    const found = findSignedRevision(text);
    const read = VerificationRecord.safeParse(found && readAttachedJson(found.revision));
    return read.success ? { code: read.data.code, madeAt: read.data.madeAt, lines: read.data.lines.length } : null;
  });
}
