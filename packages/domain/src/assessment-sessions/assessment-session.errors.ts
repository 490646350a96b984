import type { SiteGap } from '../assessment-sites/site.rules.ts';
import type { AssessorBlock } from '../assessors/independence.rules.ts';
import type { Span } from '../kernel/span.ts';
import type { AssessmentSessionStatus } from './assessment-session-status.ts';
import type { CandidacyStatus } from './candidacy-status.ts';

type None = Record<string, never>;

/** An assessor who could assess instead, and how near. */
export interface EligibleAssessor {
  id: string;
  fullName: string;
  bodyName: string;
  regionName: string;
  /** Whether the assessor belongs to another body, so that its consent is needed. */
  elsewhere: boolean;
}

/** What would be free instead of what was refused. */
export interface SchedulingAlternatives {
  assessors: EligibleAssessor[];
  sites: { id: string; name: string }[];
  times: Span[];
}

/** What a refusal at scheduling carries. */
export interface WithSchedulingAlternatives {
  alternatives: SchedulingAlternatives;
}

/** Refusals about assessment sessions and candidacies. */
export type AssessmentSessionErrors = {
  'assessment_session.not_found': None;
  'assessment_session.stale': None;
  'assessment_session.wrong_state': { status: AssessmentSessionStatus };
  'assessment_session.application_not_ready': { fullName: string };
  'assessment_session.application_elsewhere': { fullName: string };
  'assessor.blocked': WithSchedulingAlternatives & {
    block: AssessorBlock;
    assessorName: string;
    fullName: string;
    detail: string | null;
    mitigable: boolean;
  };
  'assessment_session.second_assessor_unfit': { secondAssessorName: string; fullName: string };
  'assessment_session.ratio_exceeded': WithSchedulingAlternatives & {
    assessorName: string;
    most: number;
    candidates: number;
  };
  'assessment_session.site_not_verified': WithSchedulingAlternatives & { siteName: string; gap: SiteGap; day: string };
  'assessment_session.site_too_small': WithSchedulingAlternatives & {
    siteName: string;
    seats: number;
    candidates: number;
  };
  'assessment_session.clash': WithSchedulingAlternatives &
    Span & { kind: 'assessor' | 'site' | 'room' | 'person' | 'invigilator'; name: string; title: string };
  'assessment_session.not_an_invigilator': None;
  'assessment_session.nobody_assigned': None;
  'candidacy.not_found': None;
  'candidacy.stale': None;
  'candidacy.assessor_stays': None;
  'candidacy.wrong_state': { status: CandidacyStatus };
};
