import {
  type Actor,
  assertCan,
  assertComplaintIndependence,
  type Complaint,
  type ComplaintProgress,
  type ComplaintQuery,
  type ComplaintStep,
  type ComplaintSummary,
  can,
  complaintNumberLength,
  DomainError,
  formatCode,
  isComplaintOverdue,
  moveComplaint,
  type Page,
  reachOf,
  readCode,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { judgesByDocument } from '../certificates/document-judges.service.ts';
import { ComplaintRepository } from './complaint.repository.ts';
import { answerIn, CONTACT, progressIn } from './complaint.rules.ts';
import type { ComplaintRow } from './complaint.table.ts';

/** Lets the issuer or the certification body move complaints on, step by step, each for ever. */
@Injectable()
export class ComplaintsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** How the complaint of a number stands. */
  progress(typed: string): Promise<ComplaintProgress> {
    const read = readCode(typed, complaintNumberLength);
    if (read.kind !== 'code') throw new DomainError('complaint.mistyped_number');
    return this.transactions.read(async (tx) => {
      const row = await ComplaintRepository.in(tx).byNumber(read.code);
      return progressIn(row, row ? await ComplaintRepository.in(tx).steps(row.id) : []);
    });
  }

  /** One page of the complaints within the caller's reach. */
  list(query: ComplaintQuery, actor: Actor): Promise<Page<ComplaintSummary>> {
    return this.transactions.read(async (tx) => {
      const { any, centreIds, bodyIds } = reachOf(actor, 'complaint.read');
      const page = await ComplaintRepository.in(tx).list(query, any ? null : { centreIds, bodyIds });
      return { ...page, items: page.items.map((row) => summaryOf(row, this.clock.today())) };
    });
  }

  /** One complaint; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<Complaint> {
    return this.transactions.read(async (tx) =>
      this.view(tx, visible(await ComplaintRepository.in(tx).find(id), actor)),
    );
  }

  /** Moves a complaint on; the step stands for ever. */
  move(id: string, step: ComplaintStep, actor: Actor): Promise<Complaint> {
    return this.transactions.run(async (tx) => {
      const repository = ComplaintRepository.in(tx);
      const { status, centreId, bodyId, certificateId } = visible(await repository.lock(id), actor);
      assertCan(actor, 'complaint.handle', { centreId, bodyId });
      const judges = certificateId && (await judgesByDocument(tx, [certificateId])).get(certificateId);
      assertComplaintIndependence(step.event, actor.accountId, judges || new Set());
      const target = moveComplaint(status, step);
      await repository.step(id, target, { id: actor.accountId, name: actor.fullName }, step.note);
      const event = { type: `complaint.${target}`, subjectType: 'complaint' as const, subjectId: id, data: { bodyId } };
      await AuditRepository.in(tx).append(actor, [event], centreId);
      return this.view(tx, visible(await repository.find(id), actor));
    });
  }

  private async view(tx: Tx, row: ComplaintRow): Promise<Complaint> {
    const steps = await ComplaintRepository.in(tx).steps(row.id);
    return {
      ...summaryOf(row, this.clock.today()),
      text: row.text,
      contact: row.contactSealed && this.vault.open(CONTACT, row.contactSealed),
      answer: answerIn(steps),
      steps,
    };
  }
}

function visible(row: ComplaintRow | null, actor: Actor): ComplaintRow {
  const within = row && can(actor, 'complaint.read', { centreId: row.centreId, bodyId: row.bodyId });
  if (!row || !within) throw new DomainError('complaint.not_found');
  return row;
}

function summaryOf(row: ComplaintRow, today: string): ComplaintSummary {
  const { text: _, contactSealed: __, changedAt: ___, ...shown } = row;
  return { ...shown, number: formatCode(row.number), overdue: isComplaintOverdue(row, today) };
}
