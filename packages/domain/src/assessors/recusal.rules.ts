import type { CandidacyStatus } from '../assessment-sessions/candidacy-status.ts';
import { DomainError } from '../kernel/domain-error.ts';

/** The states in which a candidacy whose assessor declared a conflict needs another one; later ones the panel judges. */
export const assessedStatuses: readonly CandidacyStatus[] = ['scheduled', 'agreed', 'in_progress', 'recorded'];

/** A candidacy as somebody sees it who would give it another assessor. */
export interface RecusedCandidacy {
  status: CandidacyStatus;
  /** Whether its assessor, or its second one, declared a conflict that stands. */
  recused: boolean;
}

/** Whether a candidacy waits for another assessor (rule 1). */
export const needsAssessor = ({ status, recused }: RecusedCandidacy): boolean =>
  recused && assessedStatuses.includes(status);

/**
 * Refuses to take a candidacy from an assessor who declared nothing without a reason, and from anybody once it is
 * recommended (rule 10).
 */
export function assertReplaceable(candidacy: RecusedCandidacy, reason: string | null): void {
  const { status } = candidacy;
  if (!assessedStatuses.includes(status)) throw new DomainError('candidacy.wrong_state', { status });
  if (!needsAssessor(candidacy) && reason === null) throw new DomainError('candidacy.assessor_stays');
}

/** Those of several who may still act: whoever declared a conflict that stands counts no more (rule 2). */
export const unbound = <T extends { recused: boolean }>(all: readonly T[]): T[] =>
  all.filter(({ recused }) => !recused);
