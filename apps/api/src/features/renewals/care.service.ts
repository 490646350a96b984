import {
  type Actor,
  assertCan,
  type CaredCertificate,
  type CareQuery,
  can,
  DomainError,
  type Page,
  reachOf,
  renewalWay,
  type SurveillanceReport,
  standingAt,
  surveillanceMachine,
  targetOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CareRepository, type CareRow } from './care.repository.ts';

/** What is done about competency certificates after they are issued. */
@Injectable()
export class CareService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** One page of the certificates within the caller's reach, the most pressing first. */
  list(query: CareQuery, actor: Actor): Promise<Page<CaredCertificate>> {
    return this.transactions.read(async (tx) => {
      const reach = reachOf(actor, 'certificate_care.read');
      const page = await CareRepository.in(tx).list(query, reach, this.clock.today());
      return { ...page, items: page.items.map((row) => this.view(row)) };
    });
  }

  /** Records what a surveillance found, once. */
  report(surveillanceId: string, { event, note }: SurveillanceReport, actor: Actor): Promise<CaredCertificate> {
    return this.transactions.run(async (tx) => {
      const repository = CareRepository.in(tx);
      const row = await repository.lock(surveillanceId);
      if (!row || !can(actor, 'certificate_care.read', { bodyId: row.bodyId })) {
        throw new DomainError('surveillance.not_found');
      }
      assertCan(actor, 'certificate_care.record', { bodyId: row.bodyId });
      const status = targetOf(surveillanceMachine, row.status, event);
      if (status === null) throw new DomainError('surveillance.done', { status: row.status });
      await repository.report(surveillanceId, status, note, actor.fullName);
      const data = { bodyId: row.bodyId, certificateId: row.certificateId };
      const happened = {
        type: `surveillance.${status}`,
        subjectType: 'surveillance' as const,
        subjectId: surveillanceId,
        data,
      };
      await AuditRepository.in(tx).append(actor, [happened]);
      return this.view({ ...row, status, note });
    });
  }

  private view(row: CareRow): CaredCertificate {
    const { certificateId, bodyId, holderName, cooperativeName, title, number, validUntil, renewalOpensOn } = row;
    const { surveillanceId: id, dueOn, status, note, events } = row;
    return {
      ...{ certificateId, bodyId, holderName, cooperativeName, title, number, validUntil, renewalOpensOn },
      standing: standingAt(events, validUntil, this.clock.now()),
      way: renewalWay({ renewalOpensOn, validUntil }, this.clock.today()),
      surveillance: { id, dueOn, status, note },
    };
  }
}
