import type { myCandidacies as indonesian } from '../id/my-candidacies.ts';
import { replacementCauses } from './replacement-causes.ts';

/** Sentences about one's own assessment, on the candidate's page and on the form of the feedback (AK.03). */
export const myCandidacies: typeof indonesian = {
  title: 'Your assessments',
  past: 'Your earlier assessments',
  lead: 'Agreement, result and next steps. The result is what the assessor recommends; the panel of the body decides.',
  where: (site, assessor) => `${site}, assessor ${assessor}`,
  agreement: 'Agreement to the assessment (AK.01)',
  statement:
    'I was told of my right to appeal and how, agree to be assessed, and know that evidence is used for certification alone.',
  renewal: (from, to, why) => `Your assessor changed from ${from} to ${to} (${why}), so the agreement is made anew.`,
  renewing: 'The assessment goes on once you and the new assessor have signed it. What was judged stays on record.',
  causes: replacementCauses,
  sign: 'Agree and sign',
  signOf: (title) => `Agree and sign: ${title}`,
  signed: (when) => `You signed on ${when}.`,
  assessorSigned: 'The assessor has signed.',
  outcome: { competent: 'Recommended as competent', not_yet_competent: 'Recommended as not yet competent' },
  nextSteps: 'What to do next',
  criteria: (numbers) => `Criteria not yet reached: ${numbers}`,
  feedback: 'Feedback on the assessment (AK.03)',
  feedbackLead: 'Yes or no to each statement. The assessor and the body read it.',
  yes: 'Yes',
  no: 'No',
  comment: 'Comment (may stay empty)',
  send: 'Send the feedback',
  sent: 'Thank you. Your feedback is kept.',
  missing: 'Answer every statement.',
  questions: {
    explained: 'The process of assessment was explained to me well enough',
    agreed_plan: 'I took part in agreeing on the plan of the assessment',
    studied_standard: 'I had the chance to study the standard that was assessed',
    encouraged: 'The assessor looked for evidence that fits my background',
    own_pace: 'I was given the chance to show my competence',
    discussed_evidence: 'The assessor discussed the evidence with me',
    heard_result: 'The assessor told me the result',
    next_steps_clear: 'The assessor explained what comes next',
    treated_fairly: 'The assessor treated me fairly',
    kept_confidential: 'My confidentiality was kept',
  },
};
