import { DomainError } from '../kernel/domain-error.ts';
import type { AgreementSignature } from './agreement.ts';

/** The agreement (AK.01) of a candidacy as it stands. */
export interface AgreementState {
  /** Which one is in force or waits for signatures: the first, and one more for each that was superseded. */
  round: number;
  /** Whether both have signed it. */
  agreed: boolean;
  /** Until when an agreement that was signed by both held before another assessor was named; null where there was none. */
  agreedUntil: string | null;
}

/** A new seat as it bears on what was signed. */
export interface AgreementChange {
  signatures: readonly (Pick<AgreementSignature, 'by'> & { accountId: string | null })[];
  fromAssessorId: string;
  toAssessorId: string;
  /** The accounts of those who assess from now on. */
  assessorAccountIds: readonly string[];
}

/** Whether an agreement is superseded: somebody signed it, and it was with an assessor who assesses no longer (rule 8). */
export function endsAgreement(change: AgreementChange): boolean {
  const { signatures, fromAssessorId, toAssessorId, assessorAccountIds } = change;
  if (signatures.length === 0) return false;
  const signer = signatures.find(({ by }) => by === 'assessor')?.accountId;
  return fromAssessorId !== toAssessorId || (signer != null && !assessorAccountIds.includes(signer));
}

/** Whether the agreement waits to be signed anew; until then nothing opens. */
export const isRenewing = ({ round, agreed }: Pick<AgreementState, 'round' | 'agreed'>): boolean =>
  round > 1 && !agreed;

/** Whether an agreement signed by both held when something was made: what was made under a former one stays. */
export const agreementHeldAt = ({ agreed, agreedUntil }: Omit<AgreementState, 'round'>, madeAt: string): boolean =>
  agreed || (agreedUntil !== null && Date.parse(madeAt) < Date.parse(agreedUntil));

/** Refuses a signature under an agreement that was superseded since it was read. */
export function assertInForce({ round }: Pick<AgreementState, 'round'>, signed: number): void {
  if (signed !== round) throw new DomainError('agreement.superseded');
}

/** Refuses another's signature in the place of the new assessor, with whom the agreement is made anew. */
export function assertNewAssessorSigns(
  { round }: Pick<AgreementState, 'round'>,
  assessor: { accountId: string | null; fullName: string },
  signerId: string,
): void {
  if (round > 1 && assessor.accountId !== signerId) {
    throw new DomainError('agreement.new_assessor_signs', { fullName: assessor.fullName });
  }
}

/** Refuses whatever judges a candidate while the agreement is being made anew (rule 8). */
export function assertNotRenewing(candidacyId: string, state: Pick<AgreementState, 'round' | 'agreed'>): void {
  if (isRenewing(state)) throw new DomainError('judgement.agreement_superseded', { candidacyId });
}
