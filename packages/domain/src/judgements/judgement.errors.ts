import type { Competence } from '../applications/self-assessment.ts';
import type { CandidacyStatus } from '../assessment-sessions/candidacy-status.ts';
import type { RecommendationBlocker } from './recommendation-blocker.ts';

type None = Record<string, never>;
type Cell = { unitCode: string; criterion: string };

/** Refusals about the day of an assessment that a device on site can meet. */
export type JudgementErrors = {
  'judgement.no_agreement': { candidacyId: string };
  'judgement.agreement_superseded': { candidacyId: string };
  'judgement.not_open': { status: CandidacyStatus };
  'judgement.stranger': { candidacyId: string };
  'judgement.criterion_unknown': Cell;
  'judgement.reason_needed': Cell;
  'judgement.event_of_another_cell': Cell;
  'judgement.cell_full': Cell;
  'agreement.name_differs': { fullName: string };
  'agreement.superseded': None;
  'agreement.new_assessor_signs': { fullName: string };
  'evidence.not_found': None;
  'evidence.of_another': None;
  'evidence.file_not_expected': None;
  'evidence.file_type': None;
};

/** Refusals about the recommendation, what goes before it and what follows. */
export type RecommendationErrors = {
  'judgement.step_reason_needed': None;
  'adjustment.reason_needed': None;
  'recommendation.blocked': { blockers: RecommendationBlocker[] };
  'recommendation.against_judgements': { outcome: Competence };
  'recommendation.next_step_needed': { unitCodes: string[] };
  'recommendation.already_made': None;
  'recommendation.reason_needed': None;
  'recommendation.not_the_last': None;
  'assessor_report.candidates_open': { fullNames: string[] };
  'candidate_feedback.not_open': None;
  'candidate_feedback.already_given': None;
  'second_marking.not_found': None;
  'second_marking.nothing_to_mark': None;
  'second_marking.not_independent': None;
  'second_marking.already_marked': None;
};
