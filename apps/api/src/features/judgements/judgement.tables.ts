/** The tables of judging and second marking that only plain SQL touches. */
export const judgementTables: readonly string[] = [
  'candidacy_events',
  'agreement_signatures',
  'reasonable_adjustments',
  'assessment_evidence',
  'evidence_marks',
  'evidence_files',
  'recommendations',
  'candidate_feedback',
  'assessor_reports',
  'assessment_reviews',
  'second_markings',
  'second_marking_samples',
  'second_marks',
];
