import {
  type Actor,
  type DataRequestEvent,
  type DataRequestStatus,
  dataRequestDueAt,
  standingOfCorrection,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { type DataRequestReach, DataRequestRepository, type NewDataRequest } from './data-request.repository.ts';
import { DataRequestStepRepository } from './data-request-step.repository.ts';

/** Where a step leads, and what whoever asked reads about it. */
interface Step {
  status: DataRequestStatus;
  note: string | null;
  event?: DataRequestEvent;
}

/** What is asked for of whom; the rest is empty unless given. */
export type Wish = Pick<NewDataRequest, 'kind' | 'personId'> & Partial<NewDataRequest>;

const closing: readonly DataRequestStatus[] = ['done', 'declined', 'withdrawn', 'lifted'];

/** The steps of a request: each stands for ever, and in the audit trail. */
@Injectable()
export class DataRequestSteps {
  constructor(private readonly policies: PoliciesService) {}

  /** Receives a request; its time begins to run. */
  async file(tx: Tx, wish: Wish, by: Actor): Promise<string> {
    const empty = {
      centreId: null,
      bodyId: null,
      certificateId: null,
      printedName: null,
      correctName: null,
      cause: null,
      evidence: null,
      reason: null,
    };
    const row: NewDataRequest = {
      ...{ id: newId(), status: 'received', closedAt: null, answer: null },
      ...{ receivedAt: tx.at, dueAt: dataRequestDueAt(tx.at, await this.dueDays(tx)), ...empty, ...wish },
    };
    await DataRequestRepository.in(tx).insert(row);
    await this.take(tx, row, { status: row.status, note: null }, by);
    return row.id;
  }

  /** How many days a centre has to answer. */
  async dueDays(tx: Tx): Promise<number> {
    return (await this.policies.all(tx))['data_request.due_days'];
  }

  /** Moves a request on. */
  async take(
    tx: Tx,
    { id, centreId, bodyId, kind }: NewDataRequest,
    { status, note, event: done }: Step,
    by: Actor,
  ): Promise<void> {
    const who = { id: by.accountId, name: by.fullName };
    await DataRequestStepRepository.in(tx).step(id, {
      status,
      by: who,
      note,
      at: tx.at,
      closes: closing.includes(status),
    });
    const event = {
      type: done === 'send_back' ? 'data_request.sent_back' : `data_request.${status}`,
      subjectType: 'data_request' as const,
      subjectId: id,
      data: { kind, bodyId },
    };
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
