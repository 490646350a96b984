import type { CompetencyUnit } from '../competencies/competency-unit.ts';
import type { ApplicationStatus } from './application-status.ts';
import type { ApplicationPurpose } from './assessment-application.ts';

type None = Record<string, never>;

/** Refusals about applications for assessment. */
export type ApplicationErrors = {
  'application.not_found': None;
  'application.stale': None;
  'application.wrong_state': { status: ApplicationStatus };
  'application.one_open': { number: string | null };
  'application.purpose_not_open': { purpose: ApplicationPurpose; from: string | null; until: string | null };
  'application.incomplete': { gaps: string[] };
  'application.frozen': None;
  'application.unchecked': { items: number };
  'application.not_met': { items: number };
  'application.reason_needed': None;
  'application.file_type': None;
  'application.file_not_found': None;
  'application.too_many_files': { most: number };
  /** A voucher and a NIK are named for those alone who showed no document. */
  'application.has_document': None;
  'application.no_assessor': None;
  'application.not_your_body': None;
  'application.nothing_to_reassess': None;
  'application.reassessment_over': { until: string };
  'application.unit_not_open': { unitCode: CompetencyUnit['code'] };
  'self_assessment.incomplete': { elements: number; unitCode: CompetencyUnit['code'] };
  'self_assessment.unknown_element': { unitCode: CompetencyUnit['code']; element: number };
  'self_assessment.evidence_unknown': None;
  'plan.criterion_without_method': { unitCode: CompetencyUnit['code']; criterion: string; missing: number };
  'plan.unknown_criterion': { unitCode: CompetencyUnit['code']; criterion: string };
};
