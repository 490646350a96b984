import { verification } from '@kompeten/contract';
import type { BatchVerification } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { api } from '../../lib/api.ts';
import { explainError } from '../../lib/explain-error.ts';
import type { FileOutcome } from './file-check.tsx';

/** Checks every code of a spreadsheet. Loaded only when a file is there. */
export async function checkList(file: File, locale: Locale): Promise<FileOutcome<BatchVerification>> {
  try {
    return { kind: 'checked', result: await api.call(verification.verifyBatch, { file, fileName: file.name }) };
  } catch (error) {
    return { kind: 'refused', sentence: explainError(locale, error) };
  }
}
