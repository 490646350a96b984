import {
  type FileTrust,
  type PdfVerdict,
  type RecordFacts,
  readRecordPdf,
  verifyPdf,
} from '@kompeten/certificate/verification';

/** A file of anybody's, and what it is judged by. */
export interface JudgingTask {
  content: Uint8Array;
  trust: FileTrust;
}

/** The verdict on a file, and what it says about itself where it is the record of a check. */
export interface Judged {
  verdict: PdfVerdict;
  record: RecordFacts | null;
}

/** Judges one file. */
export async function judge({ content, trust }: JudgingTask): Promise<Judged> {
  return { verdict: await verifyPdf(content, trust), record: readRecordPdf(content) };
}
