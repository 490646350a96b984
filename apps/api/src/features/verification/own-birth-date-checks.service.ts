import { type Actor, type BirthDateChecks, birthDateWindowStart, DomainError, triesLeft } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { BirthDateCheckRepository } from './birth-date-check.repository.ts';

/** What the holder sees of the checks of the own birth date, and the way to open them again. */
@Injectable()
export class OwnBirthDateChecksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
  ) {}

  /** The checks of each certificate of the caller: counts and days, no names. */
  list({ personId, claimedIssuerIds }: Actor): Promise<{ items: BirthDateChecks[] }> {
    return this.transactions.read(async (tx) => {
      if (personId === null) return { items: [] };
      const items: BirthDateChecks[] = [];
      const ids = await BirthDateCheckRepository.in(tx).idsOfPerson(personId, claimedIssuerIds);
      for (const id of ids) items.push(await this.of(tx, id));
      return { items };
    });
  }

  /** Lets a closed counter begin anew; anybody else's certificate does not exist. */
  reopen(certificateId: string, actor: Actor): Promise<BirthDateChecks> {
    return this.transactions.run(async (tx) => {
      const repository = BirthDateCheckRepository.in(tx);
      const { personId, claimedIssuerIds } = actor;
      const own = personId === null ? null : await repository.lockOwn(certificateId, personId, claimedIssuerIds);
      if (!own) throw new DomainError('certificate.not_found');
      const before = await this.of(tx, certificateId);
      if (before.triesLeft === before.triesPerWeek) return before;
      await repository.append({ certificateId, act: 'reopening', matched: true, closes: false });
      const event = {
        type: 'certificate.birth_date_reopened',
        subjectType: 'certificate' as const,
        subjectId: certificateId,
      };
      await AuditRepository.in(tx).append(actor, [{ ...event, data: {} }], own.centreId);
      return this.of(tx, certificateId);
    });
  }

  private async of(tx: Tx, certificateId: string): Promise<BirthDateChecks> {
    const repository = BirthDateCheckRepository.in(tx);
    const triesPerWeek = (await this.policies.all(tx))['birth_date_check.tries_per_week'];
    const counter = await repository.counter(certificateId, birthDateWindowStart(tx.at));
    const left = triesLeft(counter, triesPerWeek);
    const days = await repository.days(certificateId);
    return { certificateId, closed: left === 0, triesLeft: left, triesPerWeek, days };
  }
}
