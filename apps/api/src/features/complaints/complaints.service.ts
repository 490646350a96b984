import { randomBytes } from 'node:crypto';
import {
  type Actor,
  assertCan,
  assertComplaintIndependence,
  type Complaint,
  type ComplaintInput,
  type ComplaintProgress,
  type ComplaintQuery,
  type ComplaintStep,
  type ComplaintSummary,
  can,
  complaintNumberLength,
  DomainError,
  dayAfterDays,
  formatCode,
  isComplaintOverdue,
  makeCode,
  moveComplaint,
  type Page,
  reachOf,
  readCode,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { judgesByDocument } from '../certificates/document-judges.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { ComplaintRepository, type ComplaintRow } from './complaint.repository.ts';

const PURPOSE = 'complaint contact';

/** An office may complain about a batch of forgeries on one day; a script that floods the staff may not. */
const addressLimit: Limit = { name: 'complaint by address', hits: 40, seconds: 3600 };
const certificateLimit: Limit = { name: 'complaint by code', hits: 10, seconds: 86_400 };

/** Takes complaints from anybody and lets the issuer move them on, step by step, each for ever. */
@Injectable()
export class ComplaintsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly policies: PoliciesService,
  ) {}

  /** Files a complaint about the certificate of a code; its number is all that its filer needs. */
  async file(typed: string, { kind, text, contact }: ComplaintInput, caller: Caller): Promise<ComplaintProgress> {
    await this.limiter.assertWithin(addressLimit, caller);
    const read = readCode(typed);
    if (read.kind !== 'code') throw new DomainError('verification.mistyped_code');
    const retryAfterSeconds = await this.limiter.hit(certificateLimit, read.code);
    if (retryAfterSeconds !== null) throw new DomainError('request.too_many', { retryAfterSeconds });
    return this.transactions.run(async (tx) => {
      const repository = ComplaintRepository.in(tx);
      const certificate = await repository.certificateOf(read.code);
      if (!certificate) throw new DomainError('verification.unknown_code');
      const number = makeCode(randomBytes(complaintNumberLength), complaintNumberLength);
      const id = newId();
      const { id: certificateId, centreId, bodyId } = certificate;
      const contactSealed = contact ? this.vault.seal(PURPOSE, contact) : null;
      const dueOn = dayAfterDays(tx.at, (await this.policies.all(tx))['complaint.due_days']);
      await repository.insert({ id, number, kind, certificateId, centreId, bodyId, text, contactSealed, dueOn });
      await repository.step(id, 'received', { id: null, name: null }, null);
      const event = { type: 'complaint.received', subjectType: 'complaint' as const, subjectId: id };
      await AuditRepository.in(tx).append('public', [{ ...event, data: { kind, certificateId, bodyId } }], centreId);
      return this.progressOf(tx, await repository.find(id));
    });
  }

  /** How the complaint of a number stands. */
  progress(typed: string): Promise<ComplaintProgress> {
    const read = readCode(typed, complaintNumberLength);
    if (read.kind !== 'code') throw new DomainError('complaint.mistyped_number');
    return this.transactions.read(async (tx) =>
      this.progressOf(tx, await ComplaintRepository.in(tx).byNumber(read.code)),
    );
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
      const judges = (await judgesByDocument(tx, [certificateId])).get(certificateId) ?? new Set();
      assertComplaintIndependence(step.event, actor.accountId, judges);
      const target = moveComplaint(status, step);
      await repository.step(id, target, { id: actor.accountId, name: actor.fullName }, step.note);
      const event = { type: `complaint.${target}`, subjectType: 'complaint' as const, subjectId: id, data: { bodyId } };
      await AuditRepository.in(tx).append(actor, [event], centreId);
      return this.view(tx, visible(await repository.find(id), actor));
    });
  }

  private async progressOf(tx: Tx, row: ComplaintRow | null): Promise<ComplaintProgress> {
    if (!row) throw new DomainError('complaint.not_found');
    const steps = await ComplaintRepository.in(tx).steps(row.id);
    return {
      number: formatCode(row.number),
      status: row.status,
      filedOn: row.filedAt.slice(0, 10),
      changedOn: row.changedAt.slice(0, 10),
      answer: steps.find(({ status }) => status === 'answered')?.note ?? null,
    };
  }

  private async view(tx: Tx, row: ComplaintRow): Promise<Complaint> {
    const steps = await ComplaintRepository.in(tx).steps(row.id);
    return {
      ...summaryOf(row, this.clock.today()),
      text: row.text,
      contact: row.contactSealed && this.vault.open(PURPOSE, row.contactSealed),
      answer: steps.find(({ status }) => status === 'answered')?.note ?? null,
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
