import type { CandidateTie } from '../decisions/candidate-tie.ts';
import type { AppealStatus } from './appeal-status.ts';

/** Refusals about appeals. */
export type AppealErrors = {
  'appeal.not_found': Record<string, never>;
  'appeal.nothing_to_appeal': Record<string, never>;
  'appeal.already_open': { number: string };
  'appeal.too_late': { until: string };
  'appeal.wrong_state': { status: AppealStatus };
  'appeal.reviewer_not_independent': { reviewer: string; tie: CandidateTie };
  'appeal.reviewer_unknown': Record<string, never>;
  'appeal.units_needed': Record<string, never>;
  'appeal.unit_unknown': { unitCode: string };
  'appeal.nothing_changes': Record<string, never>;
  'appeal.units_not_needed': Record<string, never>;
};
