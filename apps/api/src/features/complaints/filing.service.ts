import { randomBytes } from 'node:crypto';
import {
  type BodyComplaintInput,
  type ComplaintInput,
  type ComplaintProgress,
  complaintNumberLength,
  DomainError,
  dayAfterDays,
  makeCode,
  readCode,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { ComplaintRepository } from './complaint.repository.ts';
import { CONTACT, progressIn } from './complaint.rules.ts';
import type { NewComplaint } from './complaint.table.ts';

/** An office may complain about a batch of forgeries on one day; a script that floods the staff may not. */
const addressLimit: Limit = { name: 'complaint by address', hits: 40, seconds: 3600 };
const certificateLimit: Limit = { name: 'complaint by code', hits: 10, seconds: 86_400 };
const bodyLimit: Limit = { name: 'complaint by body', hits: 60, seconds: 86_400 };

type About = Pick<NewComplaint, 'kind' | 'certificateId' | 'named' | 'centreId' | 'bodyId'>;

/** Takes complaints from anybody; their number is all that their filer needs. */
@Injectable()
export class FilingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly vault: Vault,
    private readonly bodies: CertificationBodiesService,
    private readonly policies: PoliciesService,
  ) {}

  /** Files a complaint about the certificate of a code. */
  async file(typed: string, { kind, ...said }: ComplaintInput, caller: Caller): Promise<ComplaintProgress> {
    await this.limiter.assertWithin(addressLimit, caller);
    const read = readCode(typed);
    if (read.kind !== 'code') throw new DomainError('verification.mistyped_code');
    await this.assertWithin(certificateLimit, read.code);
    return this.transactions.run(async (tx) => {
      const certificate = await ComplaintRepository.in(tx).certificateOf(read.code);
      if (!certificate) throw new DomainError('verification.unknown_code');
      const { id: certificateId, centreId, bodyId } = certificate;
      return this.keep(tx, { kind, certificateId, named: null, centreId, bodyId }, said);
    });
  }

  /** Files a complaint about a certification body, one of its assessors or a session. */
  async fileAboutBody(given: BodyComplaintInput, caller: Caller): Promise<ComplaintProgress> {
    const { bodyId, kind, named = null, ...said } = given;
    await this.limiter.assertWithin(addressLimit, caller);
    await this.assertWithin(bodyLimit, bodyId);
    return this.transactions.run(async (tx) => {
      await this.bodies.of(tx, bodyId);
      return this.keep(tx, { kind, certificateId: null, named, centreId: null, bodyId }, said);
    });
  }

  private async assertWithin(limit: Limit, key: string): Promise<void> {
    const retryAfterSeconds = await this.limiter.hit(limit, key);
    if (retryAfterSeconds !== null) throw new DomainError('request.too_many', { retryAfterSeconds });
  }

  private async keep(
    tx: Tx,
    about: About,
    { text, contact }: Pick<ComplaintInput, 'text' | 'contact'>,
  ): Promise<ComplaintProgress> {
    const repository = ComplaintRepository.in(tx);
    const id = newId();
    const number = makeCode(randomBytes(complaintNumberLength), complaintNumberLength);
    const contactSealed = contact ? this.vault.seal(CONTACT, contact) : null;
    const dueOn = dayAfterDays(tx.at, (await this.policies.all(tx))['complaint.due_days']);
    await repository.insert({ id, number, ...about, text, contactSealed, dueOn });
    await repository.step(id, 'received', { id: null, name: null }, null);
    const { kind, certificateId, bodyId, centreId } = about;
    const event = { type: 'complaint.received', subjectType: 'complaint' as const, subjectId: id };
    await AuditRepository.in(tx).append('public', [{ ...event, data: { kind, certificateId, bodyId } }], centreId);
    return progressIn(await repository.find(id), await repository.steps(id));
  }
}
