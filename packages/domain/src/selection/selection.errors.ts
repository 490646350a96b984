import type { InputIssue } from '../kernel/request.errors.ts';

/** Refusals of applying for a cohort, of selecting, and of the seats that follow. */
export type SelectionErrors = {
  'intake.closed': { status: string };
  /** Somebody under age enters without the consent of a guardian, wherever it is (PRODUCT §7). */
  'intake.guardian_needed': { adultAge: number; issues: InputIssue[] };
  'intake.someone_else': Record<string, never>;
  'intake.no_cooperative': Record<string, never>;
  'intake.nothing_to_confirm': Record<string, never>;
  'intake.cannot_withdraw': { status: string };
  'intake.result_not_found': Record<string, never>;
  'intake.pin_code_wrong': Record<string, never>;
  'intake.pin_code_not_offered': Record<string, never>;
  'selection.stale': Record<string, never>;
  'selection.not_an_applicant': Record<string, never>;
  'selection.wrong_state': { status: string };
  'selection.reason_needed': Record<string, never>;
  'selection.criteria_fixed': Record<string, never>;
  'selection.criterion_unknown': { criterion: string };
  'selection.announced': Record<string, never>;
  'selection.incomplete': { unverified: number; unscored: number };
  'selection.nobody': Record<string, never>;
};
