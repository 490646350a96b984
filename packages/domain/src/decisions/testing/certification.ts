import type { AppealStatus, AppealSubject } from '../../appeals/appeal-status.ts';
import type { ApplicationStatus } from '../../applications/application-status.ts';
import type { PlannedCriterion } from '../../applications/self-assessment.ts';
import type { DayOfAssessment } from '../../judgements/testing/day.ts';
import type { DecidedUnit } from '../decision.ts';
import type { DecisionOutcome, DecisionStatus, PanelStatus } from '../decision-status.ts';
import type { RecommendedFacts } from '../vote.rules.ts';
import type { CandidateName } from './certifying-acts.ts';

/** What binds somebody to a candidate, from a day on. */
export interface StagedTie {
  who: string;
  candidate: CandidateName;
  kind: 'relative' | 'taught' | 'mentored';
  on: string;
}

/** An assessment as it was scheduled and went. */
export interface StagedCandidacy {
  on: string;
  assessor: string;
  second: string | null;
  /** What was known to bind anybody to the candidate when it was scheduled. */
  ties: readonly StagedTie[];
  licensedUntil: string;
  day: DayOfAssessment;
  signedBefore: boolean;
  adjustments: { beforeStart: boolean; reason: string | null; begun: boolean }[];
  recommended: RecommendedFacts | null;
}

/** A vote as it was cast. */
export interface StagedVote {
  who: string;
  outcome: DecisionOutcome;
  notYet: { unitCode: string; whatToDo: string }[];
  reason: string | null;
}

/** A panel about one candidate, and what it decided; an appeal makes one without votes. */
export interface StagedDecision {
  id: string;
  panel: PanelStatus;
  members: readonly string[];
  ties: readonly StagedTie[];
  recommended: RecommendedFacts;
  votes: StagedVote[];
  status: DecisionStatus;
  outcome: DecisionOutcome | null;
  units: DecidedUnit[];
  reason: string | null;
  meetsOn: string;
  licensedUntil: string;
  publishedOn: string | null;
  supersedesId: string | null;
  appealed: boolean;
}

/** An appeal of a candidate. */
export interface StagedAppeal {
  against: AppealSubject;
  status: AppealStatus;
  filedOn: string;
  reviewer: string | null;
}

/** A document of a decision. */
export interface StagedCertificate {
  decisionId: string;
  number: string | null;
  requestedBy: string | null;
  approvedBy: string | null;
  judges: ReadonlySet<string>;
  issuedOn: string | null;
  licensedUntil: string;
  validUntil: string;
  suspendedOn: string | null;
}

/** Everything about one application of a candidate. */
export interface StagedFile {
  status: ApplicationStatus;
  cooperative: boolean;
  role: 'chair' | null;
  /** What was submitted, as text; it never changes (rule 9). */
  submitted: string | null;
  purpose: string;
  onlyUnits: readonly string[] | null;
  plan: readonly PlannedCriterion[] | null;
  candidacy: StagedCandidacy | null;
  decisions: StagedDecision[];
  appeals: StagedAppeal[];
  certificates: StagedCertificate[];
}

/** An application of which nothing is known yet. */
export const newFile = (purpose: string, onlyUnits: readonly string[] | null): StagedFile => ({
  ...{ status: 'draft', cooperative: false, role: null, submitted: null, purpose, onlyUnits, plan: null },
  ...{ candidacy: null, decisions: [], appeals: [], certificates: [] },
});
