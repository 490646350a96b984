import {
  type Actor,
  type AdjustedCandidate,
  AdjustmentCause,
  adjust,
  can,
  type NewAdjustment,
  type ReasonableAdjustment,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ExamPapersService } from '../exams/exam-papers.service.ts';
import { type AdjustmentRow, AgreementRepository } from './agreement.repository.ts';
import { JudgedRepository } from './judged.repository.ts';
import { candidacyHappened, subjectOf } from './judged.rules.ts';
import { JudgementAccess } from './judgement-access.service.ts';

const PURPOSE = 'reasonable adjustment';

/** What lies sealed in a row. */
const Sealed = z.object({
  causes: z.array(AdjustmentCause),
  adjustment: z.string(),
  reason: z.string().nullable(),
});

/** Reasonable adjustments (AK.07): specific data, sealed, shown to assessor and invigilator alone (rule 23). */
@Injectable()
export class AdjustmentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
    private readonly papers: ExamPapersService,
    private readonly vault: Vault,
  ) {}

  /** Records an adjustment; once the assessment has begun, with the reason why only now. */
  record(candidacyId: string, given: NewAdjustment, actor: Actor): Promise<ReasonableAdjustment> {
    return this.transactions.run(async (tx) => {
      const row = await this.access.lock(tx, candidacyId, actor, 'judgement.record');
      const { beforeStart } = adjust(row.status, given);
      const said = { causes: given.causes, adjustment: given.adjustment, reason: given.reason ?? null };
      const { extraMinutes } = given;
      const kept = { id: newId(), candidacyId, beforeStart, extraMinutes, byName: actor.fullName };
      const sealed = this.vault.seal(PURPOSE, JSON.stringify(said));
      await AgreementRepository.in(tx).adjust({ ...kept, sealed }, actor.accountId);
      if (extraMinutes > 0) await this.papers.adjust(tx, candidacyId, extraMinutes, actor.fullName);
      const data = { beforeStart, extraMinutes };
      await AuditRepository.in(tx).append(actor, [candidacyHappened('adjusted', candidacyId, data)]);
      return this.opened({ ...kept, sealed, recordedAt: tx.at });
    });
  }

  /** The adjustments in a session that the caller assesses or invigilates. */
  inSession(sessionId: string, actor: Actor): Promise<{ items: AdjustedCandidate[] }> {
    return this.transactions.read(async (tx) => {
      const rows = await JudgedRepository.in(tx).ofSession(sessionId);
      const seen = rows.filter((row) => can(actor, 'adjustment.read', subjectOf(row)));
      const adjustments = await this.of(
        tx,
        seen.map(({ id }) => id),
      );
      return {
        items: seen.flatMap(({ id, fullName }) => {
          const own = adjustments.get(id);
          return own ? [{ candidacyId: id, fullName, adjustments: own }] : [];
        }),
      };
    });
  }

  /** The adjustments of some candidates, by candidacy; whoever asks has looked at who may see them. */
  async of(tx: Tx, candidacyIds: readonly string[]): Promise<Map<string, ReasonableAdjustment[]>> {
    const found = new Map<string, ReasonableAdjustment[]>();
    for (const row of await AgreementRepository.in(tx).adjustments(candidacyIds)) {
      found.set(row.candidacyId, [...(found.get(row.candidacyId) ?? []), this.opened(row)]);
    }
    return found;
  }

  private opened({ id, sealed, beforeStart, extraMinutes, byName, recordedAt }: AdjustmentRow): ReasonableAdjustment {
    const said = Sealed.parse(JSON.parse(this.vault.open(PURPOSE, sealed)));
    return { id, ...said, beforeStart, extraMinutes, byName, recordedAt };
  }
}
