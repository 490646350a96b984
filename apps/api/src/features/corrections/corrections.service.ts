import {
  type Actor,
  assertCan,
  type Correction,
  type CorrectionApplication,
  type CorrectionEvent,
  can,
  closedCohortStatuses,
  DomainError,
  decideCorrection,
  type Page,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificateAccessService } from '../certificates/certificate-access.service.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { InstructorsService } from '../instructors/instructors.service.ts';
import { type CorrectionFilter, CorrectionRepository } from './correction.repository.ts';
import type { CorrectionRow } from './correction.table.ts';
import { proposalOf, statementsOf } from './correction-cells.ts';
import { CorrectionEffectsService } from './correction-effects.service.ts';
import { CorrectionViewsService } from './correction-views.service.ts';

/** Decides over what arrived after a cohort had closed (rule 25): always somebody else than who made it. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly instructors: InstructorsService,
    private readonly access: CertificateAccessService,
    private readonly views: CorrectionViewsService,
    private readonly effects: CorrectionEffectsService,
  ) {}

  /** One page of the cases within the caller's reach, newest first. */
  list(filter: CorrectionFilter, actor: Actor): Promise<Page<Correction>> {
    return this.transactions.read(async (tx) => {
      const centreIds = await this.access.centreIds(tx, actor, 'correction.read');
      const account = reachOf(actor, 'correction.read').instructorAccountId;
      const instructorIds = account === null ? [] : await this.instructors.idsOfAccount(tx, account);
      const page = await CorrectionRepository.in(tx).list(filter, centreIds && { centreIds, instructorIds });
      return { ...page, items: await this.views.of(tx, page.items, actor) };
    });
  }

  /** One case; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<Correction> {
    return this.transactions.read(async (tx) => {
      const row = await CorrectionRepository.in(tx).find(id);
      const cohort = row && (await this.cohorts.of(tx, row.cohortId));
      if (!row || !cohort || !can(actor, 'correction.read', cohort.subject))
        throw new DomainError('correction.not_found');
      return this.view(tx, row, actor);
    });
  }

  /** Applies a case: the sheet, the trainee's result and a request for the certificate follow. */
  apply(id: string, { reason, eventId }: CorrectionApplication, actor: Actor): Promise<Correction> {
    return this.transactions.run(async (tx) => {
      const { row, cohort } = await this.open(tx, id, 'apply', actor);
      if (!closedCohortStatuses.includes(cohort.status)) throw new DomainError('correction.amendment_open');
      const [cell] = await this.views.cells(tx, [row]);
      if (!cell) throw new DomainError('correction.not_found');
      if (eventId && !row.eventIds.includes(eventId)) throw new DomainError('correction.unknown_choice', { eventId });
      const { standing, proposed, heads, lateHeads } = proposalOf(cell, eventId ?? null);
      if (proposed === null) throw new DomainError('correction.choice_needed', { eventIds: lateHeads });
      const supersedes = [...heads, ...row.eventIds];
      const followUp = await this.effects.apply(tx, cohort, cell, { value: proposed, supersedes, reason }, actor);
      await this.close(tx, row, { status: 'corrected', before: standing, after: proposed, reason, ...followUp }, actor);
      return this.view(tx, row, actor);
    });
  }

  /** Leaves the sheet as it is; what arrived stays in the history, and the reason with it. */
  dismiss(id: string, reason: string, actor: Actor): Promise<Correction> {
    return this.transactions.run(async (tx) => {
      const { row } = await this.open(tx, id, 'dismiss', actor);
      const [cell] = await this.views.cells(tx, [row]);
      const standing = cell ? proposalOf(cell).standing : null;
      await this.close(tx, row, { status: 'kept', before: standing, after: standing, reason }, actor);
      return this.view(tx, row, actor);
    });
  }

  /** The case and its cohort, locked, for somebody who may decide it. */
  private async open(tx: Tx, id: string, event: CorrectionEvent, actor: Actor) {
    const found = await CorrectionRepository.in(tx).find(id);
    const cohort = found && (await this.cohorts.lock(tx, found.cohortId));
    const row = found && (await CorrectionRepository.in(tx).find(id));
    if (!row || !cohort || !can(actor, 'correction.read', cohort.subject))
      throw new DomainError('correction.not_found');
    assertCan(actor, 'correction.decide', cohort.subject);
    const authorIds = (await this.views.cells(tx, [row])).flatMap(statementsOf).map(({ authorId }) => authorId);
    decideCorrection({ status: row.status, authorIds }, event, actor);
    return { row, cohort };
  }

  private async close(tx: Tx, row: CorrectionRow, change: Partial<CorrectionRow>, actor: Actor): Promise<void> {
    const decision = { decidedById: actor.accountId, decidedByName: actor.fullName, decidedAt: tx.at };
    await CorrectionRepository.in(tx).change(row.id, { ...change, ...decision });
    const { status, reason = null, requestId = null } = change;
    const { cohortId, enrolmentId, kind, eventIds } = row;
    const data = { cohortId, enrolmentId, kind, eventIds, reason, requestId };
    const event = { type: `correction.${status}`, subjectType: 'correction' as const, subjectId: row.id, data };
    await AuditRepository.in(tx).append(actor, [event], row.centreId);
  }

  private async view(tx: Tx, { id }: Pick<KnownCohort, 'id'>, actor: Actor): Promise<Correction> {
    const row = await CorrectionRepository.in(tx).find(id);
    const [view] = await this.views.of(tx, row ? [row] : [], actor);
    if (!view) throw new DomainError('correction.not_found');
    return view;
  }
}
