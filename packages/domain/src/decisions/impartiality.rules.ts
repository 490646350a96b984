import { DomainError } from '../kernel/domain-error.ts';
import type { CandidateTie } from './candidate-tie.ts';

/** A tie of one person to one candidate, as the register knows it. */
export interface KnownTie {
  candidate: string;
  tie: CandidateTie;
}

const barred = {
  /** Who decides never trained, assessed or is related to the candidate (rule 2). */
  panel: ['self', 'related', 'trained', 'assessed'],
  /** Who hears an appeal neither assessed nor decided, nor is otherwise bound to the candidate. */
  appeal: ['self', 'related', 'trained', 'assessed', 'decided'],
} as const satisfies Record<string, readonly CandidateTie[]>;

/** Why somebody may not decide about these candidates, or hear their appeal; every reason, so that the screen shows them first. */
export function impartialityBlockers(
  office: keyof typeof barred,
  ties: readonly KnownTie[],
): { candidate: string; code: CandidateTie }[] {
  const bars: readonly CandidateTie[] = barred[office];
  return ties.filter(({ tie }) => bars.includes(tie)).map(({ candidate, tie }) => ({ candidate, code: tie }));
}

/** Refuses a panel member who trained, assessed or is related to a candidate (rule 2). */
export function assertImpartial(member: string, ties: readonly KnownTie[]): void {
  const blockers = impartialityBlockers('panel', ties);
  if (blockers.length > 0) throw new DomainError('decision.member_not_impartial', { member, ties: blockers });
}
