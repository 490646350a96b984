import { z } from 'zod';
import { dayInJakarta } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AppealRepository } from './appeal.repository.ts';
import { appealHappened } from './appeal-event.rules.ts';

/** Escalates appeals that wait beyond their day (rule 8), each once. */
export const escalateAppeals = defineJob('escalate_appeals', z.looseObject({}), { schedule: '15 22 * * *' });

@Does(escalateAppeals)
export class EscalationJob implements JobHandler<typeof escalateAppeals> {
  constructor(private readonly transactions: Transactions) {}

  run(): Promise<void> {
    return this.transactions.run(async (tx) => {
      for (const { id, bodyId, dueOn } of await AppealRepository.in(tx).overdue(dayInJakarta(tx.at))) {
        await AppealRepository.in(tx).escalate(id);
        await AuditRepository.in(tx).append('system', [appealHappened('overdue', id, { bodyId, dueOn })]);
      }
    });
  }
}
