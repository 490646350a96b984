import { verification } from '@kompeten/contract';
import type { PdfVerification } from '@kompeten/domain';
import { type Locale, portalIn } from '@kompeten/messages';
import { api } from '../../lib/api.ts';
import { explainError } from '../../lib/explain-error.ts';
import type { FileOutcome } from './file-check.tsx';
import { pdfRefusal } from './pdf-refusal.ts';

/** Checks a file; what is plainly no certificate is refused before it travels. Loaded only when a file is there. */
export async function checkPdf(file: File, locale: Locale): Promise<FileOutcome<PdfVerification>> {
  const refusal = pdfRefusal(file);
  if (refusal) return { kind: 'refused', sentence: portalIn(locale).pdf[refusal] };
  try {
    return { kind: 'checked', result: await api.call(verification.verifyPdf, { file, fileName: file.name }) };
  } catch (error) {
    return { kind: 'refused', sentence: explainError(locale, error) };
  }
}
