import type { CandidacyStatus } from '../assessment-sessions/candidacy-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { type AgreementState, assertNotRenewing } from './agreement.rules.ts';

/** The states in which evidence and judgements are made. */
export const openForJudgements: readonly CandidacyStatus[] = ['agreed', 'in_progress', 'recorded'];

/** The states in which the checklist is closed: what arrives now is kept with the remark that it came late. */
export const closedForJudgements: readonly CandidacyStatus[] = [
  'recommended',
  'feedback_given',
  'reported',
  'no_show',
  'stopped',
  'postponed',
];

/** What opening an instrument is held against. */
export interface InstrumentFacts extends Pick<AgreementState, 'round' | 'agreed'> {
  status: CandidacyStatus;
}

/** Why no instrument may be opened for a candidate now: without a signed agreement nothing opens (rule 8). */
export function instrumentBlockers({
  agreed,
  status,
}: Omit<InstrumentFacts, 'round'>): ('no_agreement' | 'not_open')[] {
  return [
    ...(agreed ? [] : (['no_agreement'] as const)),
    ...(openForJudgements.includes(status) || !agreed ? [] : (['not_open'] as const)),
  ];
}

/** Refuses where no instrument may be opened for a candidate (rule 8). */
export function assertInstrumentOpen(candidacyId: string, facts: InstrumentFacts): void {
  assertNotRenewing(candidacyId, facts);
  const [first] = instrumentBlockers(facts);
  if (first === 'no_agreement') throw new DomainError('judgement.no_agreement', { candidacyId });
  if (first === 'not_open') throw new DomainError('judgement.not_open', { status: facts.status });
}
