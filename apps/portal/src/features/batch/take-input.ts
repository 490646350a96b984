import { DomainError } from '@kompeten/domain';
import { batchIn, explain, type Locale } from '@kompeten/messages';
import { explainError } from '../../lib/explain-error.ts';
import type { BatchRow } from './batch-row.ts';
import { checkArchive, checkCodes, checkFiles, type Progress } from './check-batch.ts';
import { type FilePlan, planOf } from './file-plan.ts';
import { rowsOfFile, rowsOfText } from './read-sheet.ts';

/** What somebody hands over: text, or files. */
export type BatchInput = { text: string } | { files: readonly File[] };

/** The rows with their answers, or a sentence that says why there are none. */
export type BatchOutcome = { kind: 'checked'; rows: BatchRow[] } | { kind: 'refused'; sentence: string };

/** Reads what was handed over on this device, sends what must be sent, and answers row by row. Loaded only when needed. */
export async function takeInput(input: BatchInput, locale: Locale, progress: Progress): Promise<BatchOutcome> {
  try {
    if ('text' in input) return checked(await checkCodes(rowsOfText(input.text)));
    const plan = planOf(input.files);
    if (plan.kind === 'refused') return { kind: 'refused', sentence: sentenceOf(plan, locale) };
    if (plan.kind === 'sheet') return checked(await checkCodes(await rowsOfFile(plan.file)));
    if (plan.kind === 'archive') return checked(await checkArchive(plan.file));
    return checked(await checkFiles(plan.files, progress));
  } catch (error) {
    const isOwn = error instanceof DomainError;
    return {
      kind: 'refused',
      sentence: isOwn ? explain(locale, error.code, error.params) : explainError(locale, error),
    };
  }
}

const checked = (rows: BatchRow[]): BatchOutcome => ({ kind: 'checked', rows });

function sentenceOf(plan: Extract<FilePlan, { kind: 'refused' }>, locale: Locale): string {
  const words = batchIn(locale);
  switch (plan.why) {
    case 'mixed':
      return words.mixed;
    case 'tooMany':
      return words.tooMany(500);
    case 'wrongType':
      return words.wrongType(plan.name);
    case 'tooBig':
      return words.tooBig(plan.name, plan.megabytes);
  }
}
