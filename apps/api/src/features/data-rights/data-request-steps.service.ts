import { type Actor, type DataRequestStatus, standingOfCorrection } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import type { DataRequestReach, NewDataRequest } from './data-request.repository.ts';
import { DataRequestStepRepository } from './data-request-step.repository.ts';

/** Where a step leads, and what whoever asked reads about it. */
interface Step {
  status: DataRequestStatus;
  note: string | null;
}

const closing: readonly DataRequestStatus[] = ['done', 'declined', 'withdrawn'];

/** The steps of a request: each stands for ever, and in the audit trail. */
@Injectable()
export class DataRequestSteps {
  /** Moves a request on. */
  async take(tx: Tx, { id, centreId, kind }: NewDataRequest, { status, note }: Step, by: Actor): Promise<void> {
    const who = { id: by.accountId, name: by.fullName };
    await DataRequestStepRepository.in(tx).step(id, {
      status,
      by: who,
      note,
      at: tx.at,
      closes: closing.includes(status),
    });
    const event = { type: `data_request.${status}`, subjectType: 'data_request', subjectId: id, data: { kind } };
    await AuditRepository.in(tx).append(by, [event], centreId);
  }

  /** Closes the corrections whose certificates a second person has decided, as of that decision. */
  async settle(tx: Tx, reach: DataRequestReach): Promise<void> {
    const repository = DataRequestStepRepository.in(tx);
    for (const { id, decisions, decidedAt, decidedByName } of await repository.underWay(reach)) {
      const status = standingOfCorrection('carrying_out', decisions);
      if (status === 'carrying_out' || decidedAt === null) continue;
      const by = { id: null, name: decidedByName };
      await repository.step(id, { status, by, note: null, at: decidedAt, closes: true });
    }
  }
}
