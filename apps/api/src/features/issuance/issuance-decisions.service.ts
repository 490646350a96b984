import {
  type Actor,
  approvalOf,
  assertCan,
  assertFourEyes,
  type BatchStatus,
  can,
  DomainError,
  type IssuanceBatch,
  releaseOf,
  statusOnceApproved,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { SignatoriesService } from '../certificates/signatories.service.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { OfficialsService } from '../people/officials.service.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { IssuanceService } from './issuance.service.ts';
import { IssuanceBatchRepository } from './issuance-batch.repository.ts';
import { batchHappened } from './issuance-batch.rules.ts';
import type { IssuanceBatchRow } from './issuance-batch.table.ts';
import { issueBatch, jobOf } from './issue-batch.ts';
import { TraineesService } from './trainees.service.ts';

/** The second of two people: approves the exact list, or sends it back (rule 22). */
@Injectable()
export class IssuanceDecisionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly issuance: IssuanceService,
    private readonly cohorts: CohortsService,
    private readonly trainees: TraineesService,
    private readonly grading: GradingService,
    private readonly centres: CentresService,
    private readonly signatories: SignatoriesService,
    private readonly keys: SigningKeysService,
    private readonly signers: SignersService,
    private readonly officials: OfficialsService,
  ) {}

  /** Approves a list that is still what it was when it was requested; a changed one voids the batch, a stale click nothing. */
  async approve(batchId: string, seenHash: string | undefined, actor: Actor): Promise<IssuanceBatch> {
    const approved = await this.transactions.run(async (tx) => {
      const { batch, cohort } = await this.open(tx, batchId, actor);
      const judges = await this.grading.judgeIdsOf(tx, batch.cohortId);
      assertFourEyes('issuance', batch.requestedById, actor.accountId, judges);
      this.keys.provider();
      if (this.signers.isInPerson(batch.centreId)) await this.officials.assertHasNik(tx, actor);
      const now = await this.trainees.hashOf(tx, batch, cohort);
      const approval = approvalOf({ requested: batch.listHash, seen: seenHash, now });
      if (approval === 'refuse') throw new DomainError('issuance.stale');
      if (approval === 'approve') await this.enqueue(tx, batch, actor);
      else await this.void(tx, batch, actor);
      return approval;
    });
    if (approved === 'void') throw new DomainError('issuance.list_changed');
    return this.issuance.progress(batchId, actor);
  }

  /** Carries out the approval of a round for one of its lists; `approver` is null where they may no longer come in. */
  release(batchId: string, roundId: string, approver: Actor | null): Promise<void> {
    return this.transactions.run(async (tx) => {
      const repository = IssuanceBatchRepository.in(tx);
      const found = await repository.find(batchId);
      const cohort = await this.cohorts.lock(tx, found?.cohortId ?? '');
      const batch = await repository.lock(batchId);
      if (batch?.status !== 'pending_approval' || batch.roundId !== roundId) return;
      if (approver === null || !can(approver, 'issuance.approve', cohort.subject))
        return this.leave(tx, batch, 'system');
      const inPerson = this.signers.isInPerson(batch.centreId);
      if (inPerson && !(await this.officials.hasNik(tx, approver))) return this.leave(tx, batch, approver);
      const judgeIds = await this.grading.judgeIdsOf(tx, batch.cohortId);
      const now = { listHash: await this.trainees.hashOf(tx, batch, cohort), judgeIds };
      const release = releaseOf(batch, approver.accountId, now);
      if (release === 'issue') await this.enqueue(tx, batch, approver);
      else if (release === 'void') await this.void(tx, batch, approver);
      else await this.leave(tx, batch, approver);
    });
  }

  /** Out of its round, a list waits by itself for somebody who may approve it. */
  private async leave(tx: Tx, { id, centreId }: IssuanceBatchRow, by: DoneBy): Promise<void> {
    await IssuanceBatchRepository.in(tx).change(id, { roundId: null });
    await AuditRepository.in(tx).append(by, [batchHappened('left_to_others', id)], centreId);
  }

  private void(tx: Tx, batch: IssuanceBatchRow, actor: Actor): Promise<void> {
    return this.decide(tx, batch, { status: 'void', decisionReason: 'list_changed' }, actor, 'voided');
  }

  /**
   * Sends a batch back with a reason; whoever asked for it may withdraw it this way too. Of a list that waits for an
   * official in person, what was signed stays issued.
   */
  async reject(batchId: string, reason: string, actor: Actor): Promise<IssuanceBatch> {
    await this.transactions.run(async (tx) => {
      const { batch } = await this.open(tx, batchId, actor, ['pending_approval', 'awaiting_signature']);
      await this.decide(tx, batch, { status: 'rejected', decisionReason: reason }, actor, 'rejected');
    });
    return this.issuance.progress(batchId, actor);
  }

  /** The batch and its cohort, locked against changes of the people, for somebody who may decide. */
  private async open(tx: Tx, batchId: string, actor: Actor, open: readonly BatchStatus[] = ['pending_approval']) {
    const repository = IssuanceBatchRepository.in(tx);
    const { cohortId } = await this.issuance.visible(tx, await repository.find(batchId), actor);
    const cohort = await this.cohorts.lock(tx, cohortId);
    assertCan(actor, 'issuance.approve', cohort.subject);
    const batch = await repository.lock(batchId);
    if (!batch || !open.includes(batch.status)) {
      throw new DomainError('issuance.wrong_state', { status: batch?.status ?? 'void' });
    }
    return { batch, cohort };
  }

  private async enqueue(tx: Tx, batch: IssuanceBatchRow, actor: Actor): Promise<void> {
    const centre = await this.centres.of(tx, batch.centreId);
    const { name: signatoryName, capacity: signatoryCapacity } = await this.signatories.of(tx, centre, actor);
    const signatory = { signatoryName, signatoryCapacity };
    const status = statusOnceApproved(this.signers.isInPerson(batch.centreId));
    await this.decide(tx, batch, { status, ...signatory }, actor, 'approved');
    if (status === 'queued') await QueueRepository.in(tx).addEach(issueBatch, [jobOf(batch)]);
  }

  private async decide(
    tx: Tx,
    { id, centreId, listHash: hash }: IssuanceBatchRow,
    change: Partial<IssuanceBatchRow>,
    actor: Actor,
    what: string,
  ): Promise<void> {
    const approval = { approvedById: actor.accountId, approvedByName: actor.fullName, approvedAt: tx.at };
    const ended = { finishedAt: tx.at };
    await IssuanceBatchRepository.in(tx).change(id, { ...change, ...(change.signatoryName ? approval : ended) });
    const reason = change.decisionReason ?? null;
    await AuditRepository.in(tx).append(actor, [batchHappened(what, id, { listHash: hash, reason })], centreId);
  }
}
