import {
  type Actor,
  assertCan,
  can,
  DomainError,
  daysLate,
  type HappenedEvent,
  type IssuanceBatch,
  type IssuanceBatchDetail,
  type IssuanceReadiness,
  type IssuanceRequest,
  type Page,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CertificateAccessService } from '../certificates/certificate-access.service.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { BatchViewsService } from './batch-views.service.ts';
import { type BatchFilter, IssuanceBatchRepository } from './issuance-batch.repository.ts';
import { batchHappened, due, eligible, itemsOf, newBatch, readinessOf } from './issuance-batch.rules.ts';
import type { IssuanceBatchRow } from './issuance-batch.table.ts';
import { IssuanceItemRepository } from './issuance-item.repository.ts';
import type { IssuanceRoundRow } from './issuance-round.table.ts';
import { type Trainee, TraineesService } from './trainees.service.ts';

/** The first of two people: sees who may get a certificate, and asks for it. */
@Injectable()
export class IssuanceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly cohorts: CohortsService,
    private readonly trainees: TraineesService,
    private readonly access: CertificateAccessService,
    private readonly views: BatchViewsService,
    private readonly policies: PoliciesService,
    private readonly clock: Clock,
  ) {}

  /** Everybody on the list of a cohort with the reasons against each kind of certificate. */
  readiness(cohortId: string, actor: Actor): Promise<{ items: IssuanceReadiness[] }> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      if (!can(actor, 'issuance.read', cohort.subject)) throw new DomainError('cohort.not_found');
      return { items: (await this.trainees.of(tx, cohort)).map(readinessOf) };
    });
  }

  /** Writes down the exact list that a second person approves, with its SHA-256. */
  request(cohortId: string, request: IssuanceRequest, actor: Actor): Promise<{ batchId: string; total: number }> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      if (!can(actor, 'issuance.read', cohort.subject)) throw new DomainError('cohort.not_found');
      assertCan(actor, 'issuance.request', cohort.subject);
      const people = eligible(await this.trainees.of(tx, cohort), request);
      return this.write(tx, newBatch(cohort, request.kind, people, { by: actor, at: tx.at }), {
        cohort,
        people,
        actor,
      });
    });
  }

  /** The same for everybody of a cohort who is due, as a part of a round: once, and nothing where nobody is. */
  gather(cohortId: string, round: Pick<IssuanceRoundRow, 'id' | 'kind'>, actor: Actor): Promise<void> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      assertCan(actor, 'issuance.request', cohort.subject);
      const people = due(await this.trainees.of(tx, cohort), round.kind);
      if (people.length === 0 || (await IssuanceBatchRepository.in(tx).isGathered(round.id, cohortId))) return;
      const batch = newBatch(cohort, round.kind, people, { by: actor, at: tx.at });
      await this.write(tx, { ...batch, roundId: round.id }, { cohort, people, actor });
    });
  }

  private async write(
    tx: Tx,
    batch: IssuanceBatchRow,
    { cohort, people, actor }: { cohort: KnownCohort; people: readonly Trainee[]; actor: Actor },
  ): Promise<{ batchId: string; total: number }> {
    await IssuanceBatchRepository.in(tx).insert(batch);
    await IssuanceItemRepository.in(tx).insertAll(itemsOf(batch.id, people));
    const { id, total, kind, listHash, roundId } = batch;
    const what = roundId === null ? 'requested' : 'gathered';
    const happened = batchHappened(what, id, { cohortId: cohort.id, kind, total, listHash });
    const late = await this.lateness(tx, cohort, id);
    await AuditRepository.in(tx).append(actor, [happened, ...late], batch.centreId);
    return { batchId: id, total };
  }

  /** One page of the batches within the caller's circle, newest first. */
  list(filter: BatchFilter, actor: Actor): Promise<Page<IssuanceBatch>> {
    return this.transactions.read(async (tx) => {
      const centreIds = await this.access.centreIds(tx, actor, 'issuance.read');
      const page = await IssuanceBatchRepository.in(tx).list(filter, centreIds);
      return { ...page, items: await this.views.of(tx, page.items, actor) };
    });
  }

  /** One batch with its exact list; out of the circle it does not exist. */
  get(id: string, actor: Actor): Promise<IssuanceBatchDetail> {
    return this.transactions.read(async (tx) => {
      const batch = await this.visible(tx, await IssuanceBatchRepository.in(tx).find(id), actor);
      return this.views.detail(tx, batch, actor);
    });
  }

  /** How far a batch is, for whoever may see it. */
  progress(id: string, actor: Actor): Promise<IssuanceBatch> {
    return this.transactions.read(async (tx) => {
      const batch = await this.visible(tx, await IssuanceBatchRepository.in(tx).find(id), actor);
      const [view] = await this.views.of(tx, [batch], actor);
      if (!view) throw new DomainError('issuance.batch_not_found');
      return view;
    });
  }

  /** Refuses with `issuance.batch_not_found` what is none of the caller's business, even its existence. */
  async visible<Row extends { centreId: string }>(
    tx: Tx,
    row: Row | null,
    actor: Actor,
    unknown: 'issuance.batch_not_found' | 'issuance.round_not_found' = 'issuance.batch_not_found',
  ): Promise<Row> {
    const centre = row && (await this.centres.of(tx, row.centreId));
    if (!row || !centre || !can(actor, 'issuance.read', this.centres.subject(centre))) throw new DomainError(unknown);
    return row;
  }

  /** A mark for the auditor when a cohort reaches its certificates long after its last day (rule 26). */
  private async lateness(tx: Tx, { endsOn }: KnownCohort, batchId: string): Promise<HappenedEvent[]> {
    const days = daysLate(endsOn, this.clock.today(), (await this.policies.all(tx))['late_entry.days']);
    return days === null ? [] : [batchHappened('entered_late', batchId, { endsOn, days })];
  }
}
