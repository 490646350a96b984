import { breachNoticesEndAt, untoldStatuses } from '@kompeten/domain';
import { z } from 'zod';
import { Transactions } from '../../database/transactions.ts';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { BreachRepository } from './breach.repository.ts';
import { BreachNoticeRepository } from './breach-notice.repository.ts';

const breach = (id: string) => ({ subjectType: 'breach' as const, subjectId: id });

/** Each hour, since three days are counted in hours: breaches of which somebody has still to be told are escalated, once. */
export const escalateBreaches = defineJob('escalate_breaches', z.looseObject({}), { schedule: '7 * * * *' });

@Does(escalateBreaches)
export class EscalateBreachesJob implements JobHandler<typeof escalateBreaches> {
  constructor(private readonly transactions: Transactions) {}

  run(): Promise<void> {
    return this.transactions.run(async (tx) => {
      const late = await BreachRepository.in(tx).escalate(untoldStatuses);
      const events = late.map((id) => ({ type: 'breach.overdue', ...breach(id), data: {} }));
      await AuditRepository.in(tx).append('system', events);
    });
  }
}

/** Once a day: notices of breaches that were closed longer ago than the policy says are removed. */
export const forgetBreachNotices = defineJob('forget_breach_notices', z.looseObject({}), { schedule: '41 18 * * *' });

@Does(forgetBreachNotices)
export class ForgetBreachNoticesJob implements JobHandler<typeof forgetBreachNotices> {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
  ) {}

  run(): Promise<void> {
    return this.transactions.run(async (tx) => {
      const keepDays = (await this.policies.all(tx))['breach.notice_keep_days'];
      const gone = await BreachNoticeRepository.in(tx).removeClosedBefore(breachNoticesEndAt(tx.at, keepDays));
      const events = gone.map(({ breachId, notices }) => ({
        ...{ type: 'breach.notices_removed', ...breach(breachId) },
        data: { notices },
      }));
      await AuditRepository.in(tx).append('system', events);
    });
  }
}
