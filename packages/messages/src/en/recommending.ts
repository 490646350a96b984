import type { recommending as indonesian } from '../id/recommending.ts';

/** Sentences about the recommendation of an assessor and the report of a session. */
export const recommending: typeof indonesian = {
  recommend: {
    title: 'Recommendation (AK.02)',
    lead: 'It is your own and is never changed. The decision is the panel’s.',
    blocked: 'The recommendation cannot be made yet:',
    allowed: { K: 'By the judgements: competent.', BK: 'By the judgements: not yet competent.' },
    outcome: { competent: 'Competent', not_yet_competent: 'Not yet competent' },
    note: 'Assessor’s note',
    nextStep: (unit) => `What to do next for ${unit}`,
    nextStepHint: 'The candidate reads it.',
    reason: 'Why it is corrected',
    make: (outcome) => `Recommend: ${outcome}`,
    made: 'The recommendation is kept.',
    correct: 'Correct it by a new recommendation',
    corrects: 'corrects the one before',
    makeCorrection: 'Save the new recommendation',
  },
  report: {
    lead: 'Report your candidates of this session once all are recommended and have given feedback.',
    process: 'What went well and what did not',
    objections: 'Refusals of the result',
    suggestions: 'Suggestions',
    save: 'Send the report',
    saved: 'The report is kept.',
  },
};
