import type { AssessmentReviewErrors, RecommendationBlocker, RecommendationErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { ways } from './ways.ts';

/** What stands against a recommendation, each in a sentence. */
export function recommendationBlockerText(blocker: RecommendationBlocker): string {
  if (blocker.code === 'no_agreement') return 'The agreement (AK.01) is not signed by both yet.';
  if (blocker.code === 'agreement_superseded') {
    return 'Another assessor was named: the candidate and the new assessor have not signed the agreement (AK.01) anew yet.';
  }
  if (blocker.code === 'not_recorded') return 'The assessment has not been declared fully recorded.';
  if (blocker.code === 'undecided') return `Judgements are incomplete for unit ${blocker.unitCodes.join(', ')}.`;
  const { unitCode, criterion } = blocker;
  return blocker.code === 'criterion_contested'
    ? `${unitCode} criterion ${criterion}: two judgements contradict each other and nobody has settled it.`
    : `${unitCode} criterion ${criterion}: K without evidence that is valid, authentic, current and sufficient.`;
}

/** Refusals about the recommendation, what goes before it and what follows. */
export const recommendationErrors: Sentences<keyof (AssessmentReviewErrors & RecommendationErrors)> = {
  'assessment_review.nothing_recommended': () => 'Nobody was recommended yet, so there is no process to review.',
  'assessment_review.no_plan': () => 'Plan the validation first.',
  'judgement.step_reason_needed': () => 'Write the reason.',
  'adjustment.reason_needed': () => 'The assessment has begun. Write why this adjustment is recorded only now.',
  'recommendation.blocked': ({ blockers }) =>
    `The recommendation cannot be made yet. ${blockers.slice(0, 5).map(recommendationBlockerText).join(' ')}`,
  'recommendation.against_judgements': ({ outcome }) =>
    outcome === 'competent'
      ? 'By the judgements of the criteria this candidate is competent. The recommendation must say the same.'
      : 'By the judgements of the criteria this candidate is not yet competent. The recommendation must say the same.',
  'recommendation.next_step_needed': ({ unitCodes }) =>
    `Write what the candidate is to do next for unit ${unitCodes.join(', ')}.`,
  'recommendation.already_made': () =>
    'The recommendation was made and is not changed. To correct it, make a new one with a reason.',
  'recommendation.reason_needed': () => 'Write why the recommendation is corrected.',
  'recommendation.not_the_last': () => 'A later recommendation has corrected this one. Reload.',
  'assessor_report.candidates_open': ({ fullNames }) =>
    `The report waits: ${fullNames.join(', ')} are not recommended or have given no feedback yet.`,
  'candidate_feedback.not_open': () => 'Feedback opens once the assessor has made the recommendation.',
  'candidate_feedback.already_given': () => 'Feedback on this assessment was already given.',
  'second_marking.not_found': () =>
    `This sample for second marking was not found. Open “${ways.secondMarkings}” to see the samples that wait for you.`,
  'second_marking.nothing_to_mark': () => 'No candidate with recorded evidence is recommended in this session yet.',
  'second_marking.not_independent': () =>
    'The second marker must not be an assessor of the candidates of this session.',
  'second_marking.already_marked': () => 'This sample was marked and is not changed.',
};
