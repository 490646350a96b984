import type { CandidacyStatus } from '../assessment-sessions/candidacy-status.ts';

/** Why no recommendation can be made yet. */
export type RecommendationBlocker =
  | { code: 'no_agreement' }
  | { code: 'agreement_superseded' }
  | { code: 'not_recorded'; status: CandidacyStatus }
  | { code: 'criterion_contested'; unitCode: string; criterion: string }
  | { code: 'evidence_missing'; unitCode: string; criterion: string }
  | { code: 'undecided'; unitCodes: string[] };
