import { dayPlus } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { ApplicantRetentionRepository } from './applicant-retention.repository.ts';

/** How long the register keeps what applicants said who were not taken. */
@Injectable()
export class ApplicantRetentionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
  ) {}

  /** Forgets those whose time is over, and notes in the trail how many. */
  async forgetOld(): Promise<void> {
    await this.transactions.run(async (tx) => {
      const keepDays = (await this.policies.all(tx))['applicant.keep_days'];
      const { applications, people } = await ApplicantRetentionRepository.in(tx).forget(
        dayPlus(dayInJakarta(tx.at), -keepDays),
      );
      if (applications === 0) return;
      await AuditRepository.in(tx).append('system', [
        {
          ...{ type: 'selection.applicants_forgotten', subjectType: 'selection', subjectId: 'retention' },
          data: { applications, people },
        },
      ]);
    });
  }
}
