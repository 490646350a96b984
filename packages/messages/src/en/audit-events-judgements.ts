import type { judgementEvents as source } from '../id/audit-events-judgements.ts';

/** What each kind of event of judging means in the trail. */
export const judgementEvents: typeof source = {
  'candidacy.agreed': () => 'Agreement to the assessment signed by both',
  'candidacy.agreement_superseded': () => 'Ended an agreement to the assessment, since its assessor changed',
  'candidacy.agreement_renewed': () => 'Agreement to the assessment with the new assessor signed by both',
  'candidacy.started': () => 'Began the assessment of a candidate',
  'candidacy.recorded': () => 'Declared an assessment fully recorded',
  'candidacy.recommended': () => 'Made a recommendation',
  'candidacy.recommendation_corrected': () => 'Corrected a recommendation by a new one',
  'candidacy.feedback_given': () => 'Feedback on an assessment was given or declined',
  'candidacy.reported': () => 'Reported a candidate',
  'candidacy.missed': () => 'Recorded that a candidate did not come',
  'candidacy.stopped': () => 'Stopped the assessment of a candidate',
  'candidacy.postponed': () => 'Postponed the assessment of a candidate',
  'candidacy.unseated': () => 'Took a candidate out of an assessment session',
  'candidacy.adjusted': () => 'Recorded a reasonable adjustment',
  'candidacy.judged': ({ judgements }) =>
    judgements === undefined ? 'Recorded judgements of criteria' : `Recorded ${judgements} judgements of criteria`,
  'candidacy.evidence_added': () => 'Added evidence of an assessment',
  'candidacy.evidence_file_added': () => 'Added a file of evidence',
  'candidacy.evidence_marked': () => 'Marked evidence anew',
  'candidacy.form_printed': () => 'Printed a form of an assessment',
  'assessment_review.recorded': () => 'Recorded a review or the validation of an assessment',
  'second_marking.drawn': () => 'Drew a sample for second marking',
  'second_marking.marked': () => 'Recorded a second marking',
};
