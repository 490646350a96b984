import { type ExamPaperStatus, finishedPaperStatuses } from '../exams/exam-status.ts';

/** What is known of the written part of somebody's assessment. */
export interface WrittenFacts {
  /** Whether the approved plan names a written test for a criterion. */
  planned: boolean;
  /** The papers of sittings that were not cancelled. */
  papers: readonly ExamPaperStatus[];
  /** Whether the assessor holds evidence of a written test, such as a sheet that was marked by hand. */
  evidence: boolean;
}

/**
 * Whether the written side of an assessment is still missing, so that no panel decides on the assessor's side alone: a paper
 * that is not finished, or a test that the plan names and nobody sat. A plan without one needs none.
 */
export function isWrittenMissing({ planned, papers, evidence }: WrittenFacts): boolean {
  const sat = papers.some((status) => finishedPaperStatuses.includes(status));
  const open = papers.some((status) => status !== 'absent' && !finishedPaperStatuses.includes(status));
  if (open) return true;
  return (planned || papers.length > 0) && !sat && !evidence;
}
