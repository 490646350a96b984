import { verificationRecords } from '@kompeten/contract';
import type { Locale } from '@kompeten/messages';
import { api } from '../../lib/api.ts';
import { explainError } from '../../lib/explain-error.ts';
import { type BatchRow, recordRows } from './batch-row.ts';

/** A signed record, ready to be saved, or a sentence that says why there is none. */
export type RecordOutcome =
  | { kind: 'made'; code: string; knownUntil: string; pdf: string; json: string }
  | { kind: 'refused'; sentence: string };

/** Has the register answer the rows once more and sign it; the files are addresses on this device. */
export async function makeRecord(rows: readonly BatchRow[], locale: Locale): Promise<RecordOutcome> {
  try {
    const body = { rows: recordRows(rows) };
    const { record, jws, pdf } = await api.call(verificationRecords.makeVerificationRecord, { body });
    const bytes = Uint8Array.from(atob(pdf), (sign) => sign.charCodeAt(0));
    const { code, knownUntil } = record;
    return {
      ...{ kind: 'made', code, knownUntil },
      pdf: URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' })),
      json: URL.createObjectURL(new Blob([JSON.stringify({ record, jws }, null, 2)], { type: 'application/json' })),
    };
  } catch (error) {
    return { kind: 'refused', sentence: explainError(locale, error) };
  }
}
