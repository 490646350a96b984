import { z } from 'zod';
import { dayInJakarta } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ComplaintRepository } from './complaint.repository.ts';

/** Escalates complaints that wait beyond their day, each once. */
export const escalateComplaints = defineJob('escalate_complaints', z.looseObject({}), { schedule: '20 22 * * *' });

@Does(escalateComplaints)
export class ComplaintEscalationJob implements JobHandler<typeof escalateComplaints> {
  constructor(private readonly transactions: Transactions) {}

  run(): Promise<void> {
    return this.transactions.run(async (tx) => {
      for (const { id, centreId, bodyId, dueOn } of await ComplaintRepository.in(tx).escalate(dayInJakarta(tx.at))) {
        const event = {
          type: 'complaint.overdue',
          subjectType: 'complaint' as const,
          subjectId: id,
          data: { bodyId, dueOn },
        };
        await AuditRepository.in(tx).append('system', [event], centreId);
      }
    });
  }
}
