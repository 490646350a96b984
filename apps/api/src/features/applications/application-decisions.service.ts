import {
  type Actor,
  type ApplicationChecks,
  type ApplicationDecision,
  type AssessmentApplication,
  assertAnswerable,
  checkCount,
  DomainError,
  moveApplication,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AssessorsService } from '../assessors/assessors.service.ts';
import { IndependenceService } from '../assessors/independence.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { ApplicationRepository } from './application.repository.ts';
import { noteApplication } from './application.rules.ts';
import type { ApplicationRow } from './application.table.ts';
import { assertFresh, reachedBy } from './application-access.ts';
import { ApplicationEvidenceRepository } from './application-evidence.repository.ts';
import { ApplicationViewsService } from './application-views.service.ts';

/** Checks applications item by item and answers them. */
@Injectable()
export class ApplicationDecisionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly assessors: AssessorsService,
    private readonly independence: IndependenceService,
    private readonly schemes: SchemesService,
    private readonly views: ApplicationViewsService,
  ) {}

  /** Marks files and requirements as met or not, some or all of them. */
  check(
    id: string,
    { version, evidence, requirements }: ApplicationChecks,
    actor: Actor,
  ): Promise<AssessmentApplication> {
    return this.transactions.run(async (tx) => {
      const row = await reachedBy(actor, 'application.decide')(tx, id);
      assertFresh(row, version);
      if (row.status !== 'submitted') throw new DomainError('application.wrong_state', { status: row.status });
      const known = new Set((await ApplicationEvidenceRepository.in(tx).of(id)).map((each) => each.id));
      for (const { id: evidenceId, mark, remark } of evidence) {
        if (!known.has(evidenceId)) throw new DomainError('application.file_not_found');
        await ApplicationEvidenceRepository.in(tx).check(evidenceId, mark, remark);
      }
      const kept = row.checks.filter((each) => !requirements.some((one) => one.requirement === each.requirement));
      const checks = [...kept, ...requirements].sort((one, other) => one.requirement - other.requirement);
      await ApplicationRepository.in(tx).change(row, { checks });
      const data = { items: evidence.length + requirements.length };
      await noteApplication(tx, 'checked', row, data, actor);
      return this.view(tx, id);
    });
  }

  /** Sends back, accepts or rejects; accepting names the assessor who goes on with it. */
  answer(
    id: string,
    { version, event, remark, assessorId }: ApplicationDecision,
    actor: Actor,
  ): Promise<AssessmentApplication> {
    return this.transactions.run(async (tx) => {
      const row = await reachedBy(actor, 'application.decide')(tx, id);
      assertFresh(row, version);
      const status = moveApplication(row.status, event);
      const scheme = await this.schemes.versionOf(tx, row.schemeVersionId);
      const evidence = await ApplicationEvidenceRepository.in(tx).of(id);
      assertAnswerable(event, checkCount(evidence, row.checks, scheme), remark);
      const assigned = event === 'accept' ? await this.assigned(tx, row, assessorId ?? row.assessorId) : row.assessorId;
      await ApplicationRepository.in(tx).change(row, { status, remark, assessorId: assigned });
      const what = { send_back: 'sent_back', accept: 'accepted', reject: 'rejected' }[event];
      await noteApplication(tx, what, row, { assessorId: assigned }, actor);
      return this.view(tx, id);
    });
  }

  /** Gives an application that is under way to another assessor. */
  assign(id: string, { version, assessorId }: { version: number; assessorId: string }, actor: Actor) {
    return this.transactions.run(async (tx) => {
      const row = await reachedBy(actor, 'application.decide')(tx, id);
      assertFresh(row, version);
      const open = row.status === 'accepted' || row.status === 'self_assessed';
      if (!open) throw new DomainError('application.wrong_state', { status: row.status });
      await ApplicationRepository.in(tx).change(row, { assessorId: await this.assigned(tx, row, assessorId) });
      const { accountId } = await this.assessors.one(tx, assessorId);
      const accountIds = row.status === 'self_assessed' && accountId !== null ? [accountId] : [];
      await noteApplication(tx, 'assigned', row, { assessorId, accountIds }, actor);
      return this.view(tx, id);
    });
  }

  private async assigned(tx: Tx, row: ApplicationRow, assessorId: string | null): Promise<string> {
    if (assessorId === null) throw new DomainError('application.no_assessor');
    const assessor = await this.assessors.one(tx, assessorId);
    if (assessor.bodyId !== row.bodyId) throw new DomainError('application.not_your_body');
    await this.independence.assertMayReview(tx, assessor, row);
    return assessorId;
  }

  private async view(tx: Tx, id: string): Promise<AssessmentApplication> {
    const row = await ApplicationRepository.in(tx).find(id);
    if (!row) throw new DomainError('application.not_found');
    return this.views.of(tx, row);
  }
}
