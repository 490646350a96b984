import { type Actor, type BodyTerm, dayAfterDays, reachOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { BodyTermRepository } from './body-term.repository.ts';

/** What of certification bodies ends soon: licences, and the certificates of assessors. */
@Injectable()
export class BodyTermsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
  ) {}

  /** What of the own bodies has ended or ends within the warning time of its kind, unless renewed. */
  ending(actor: Actor): Promise<{ items: BodyTerm[] }> {
    return this.transactions.read(async (tx) => {
      const days = await this.policies.all(tx);
      const within = (count: number) => dayAfterDays(dayInJakarta(tx.at), count);
      const by = { licence: within(days['licence.warning_days']), met: within(days['qualification.warning_days']) };
      return { items: await BodyTermRepository.in(tx).ending(by, reachOf(actor, 'body.manage')) };
    });
  }
}
