import {
  type Actor,
  type AgreementSignature,
  assertInForce,
  assertNewAssessorSigns,
  assertNotRenewing,
  type CandidacyStep,
  DomainError,
  isAgreed,
  isNameOf,
  type SigningAgreement,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AgreementRepository } from './agreement.repository.ts';
import type { JudgedRow } from './judged.repository.ts';
import { candidacyHappened } from './judged.rules.ts';
import { JudgementAccess } from './judgement-access.service.ts';

/** The day of an assessment: who agreed, who did not come, what was stopped or postponed. */
@Injectable()
export class AssessmentDayService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
  ) {}

  /** Signs as the assessor, and for the candidate where that wrote their name on the same device; signed is signed, once. */
  sign(candidacyId: string, given: SigningAgreement, actor: Actor): Promise<{ signatures: AgreementSignature[] }> {
    return this.transactions.run(async (tx) => {
      const row = await this.access.lock(tx, candidacyId, actor, 'judgement.record');
      const { candidateName, signedAt, deviceId, round } = given;
      assertInForce(row, round ?? 1);
      assertNewAssessorSigns(row, { accountId: row.assessorAccountId, fullName: row.assessorName }, actor.accountId);
      if (candidateName && !isNameOf(candidateName, row.fullName)) {
        throw new DomainError('agreement.name_differs', { fullName: row.fullName });
      }
      const agreements = AgreementRepository.in(tx);
      const common = { signedAt, deviceId: deviceId ?? null };
      const own = { ...common, by: 'assessor', way: 'own_session', name: actor.fullName } as const;
      await agreements.sign(row, own, actor.accountId);
      if (candidateName) {
        const theirs = { ...common, by: 'candidate', way: 'assessor_device', name: candidateName } as const;
        await agreements.sign(row, theirs, actor.accountId);
      }
      return { signatures: await this.afterSigning(tx, row, actor) };
    });
  }

  /** Both have signed: the candidacy is agreed, or goes on where it stood when its agreement was superseded. */
  async afterSigning(tx: Tx, row: JudgedRow, actor: Actor): Promise<AgreementSignature[]> {
    const signatures = await AgreementRepository.in(tx).signatures(row);
    if (!isAgreed(signatures) || row.agreed) return signatures;
    if (row.status === 'scheduled') await this.access.move(tx, row, 'agree', null, actor);
    if (row.round > 1) {
      const happened = candidacyHappened('agreement_renewed', row.id, { round: row.round, sessionId: row.sessionId });
      await AuditRepository.in(tx).append(actor, [happened]);
    }
    return signatures;
  }

  /** Takes a step with a candidate by hand; whoever saw an older state is refused. */
  step(candidacyId: string, { event, reason, version }: CandidacyStep, actor: Actor): Promise<void> {
    return this.transactions.run(async (tx) => {
      const row = await this.access.lock(tx, candidacyId, actor, 'judgement.record');
      if (row.version !== version) throw new DomainError('candidacy.stale');
      if (event === 'record') assertNotRenewing(candidacyId, row);
      if (event === 'give_feedback' && !reason) throw new DomainError('judgement.step_reason_needed');
      await this.access.move(tx, row, event, reason ?? null, actor);
    });
  }
}
