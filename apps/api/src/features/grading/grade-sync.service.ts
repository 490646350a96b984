import {
  type Actor,
  deriveGrades,
  type Grade,
  type GradeEvent,
  type GradeEventBatch,
  type GradeSyncAnswer,
  gradeKey,
  receiveGrades,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent, type KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { CorrectionIntakeService } from '../corrections/correction-intake.service.ts';
import { DeviceRegistryService } from '../devices/device-registry.service.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { LiveNoticesService } from '../presence/live-notices.service.ts';
import { GradeRepository } from './grade.repository.ts';
import { unitsAhead } from './units-ahead.ts';

/** Takes in the judgements that a device made on its own, in one transaction a call. */
@Injectable()
export class GradeSyncService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly enrolments: EnrolmentsService,
    private readonly devices: DeviceRegistryService,
    private readonly corrections: CorrectionIntakeService,
    private readonly live: LiveNoticesService,
  ) {}

  /** Stores what a device sends, each judgement for itself and each once, and answers every touched cell as it stands. */
  send(cohortId: string, batch: GradeEventBatch, actor: Actor): Promise<GradeSyncAnswer> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'grading.record');
      const clockSkewSeconds = await this.devices.hear(tx, cohortId, actor, batch);
      const facts = await this.facts(tx, cohort, batch);
      const context = { authorId: actor.accountId, authorName: actor.fullName, deviceId: batch.deviceId };
      const received = receiveGrades(facts, batch.events, context);
      const { events } = received;
      const history = [...facts.stored, ...events];
      const grades = deriveGrades(history.filter(isTouched(batch, events)));
      await GradeRepository.in(tx).append(cohortId, events, changedBy(grades, events));
      const columnOf = ({ unitCode }: GradeEvent) => unitCode;
      const results = await this.corrections.settle(tx, cohort, 'grade', received, columnOf, actor);
      if (events.length > 0) await this.note(tx, cohort, batch.deviceId, events, actor);
      return { results, grades, clockSkewSeconds };
    });
  }

  private async facts(tx: Tx, cohort: KnownCohort, { events }: GradeEventBatch) {
    const repository = GradeRepository.in(tx);
    const enrolments = await this.enrolments.statusesOf(tx, cohort.id);
    const touched = [...new Set(events.map(({ enrolmentId }) => enrolmentId))].filter((id) => enrolments.has(id));
    return {
      cohortId: cohort.id,
      cohortStatus: cohort.status,
      now: tx.at,
      unitCodes: new Set(cohort.units.map(({ code }) => code)),
      unitsAhead: unitsAhead(cohort.sessions, tx.at),
      enrolments,
      stored: await repository.historyOf(cohort.id, touched),
      knownEvents: await repository.knownEvents(events.map(({ id }) => id)),
    };
  }

  private async note(
    tx: Tx,
    { id, centreId }: KnownCohort,
    deviceId: string,
    events: readonly GradeEvent[],
    actor: Actor,
  ): Promise<void> {
    const unitCodes = [...new Set(events.map(({ unitCode }) => unitCode))];
    const late = events.filter((event) => event.late).length;
    const data = { judgements: events.length - late, late, unitCodes, deviceId };
    await AuditRepository.in(tx).append(actor, [cohortEvent('graded', id, data)], centreId);
    if (late < events.length) await this.live.tell(tx, id, 'grades');
  }
}

/** Whether an event belongs to a cell that the batch names; of a batch's ids that were refused, nothing is touched. */
function isTouched({ events: sent }: GradeEventBatch, made: readonly GradeEvent[]) {
  const cells = new Set([...sent, ...made].map(gradeKey));
  return (event: GradeEvent) => cells.has(gradeKey(event));
}

function changedBy(grades: readonly Grade[], events: readonly GradeEvent[]): Grade[] {
  const cells = new Set(events.filter(({ late }) => !late).map(gradeKey));
  return grades.filter((grade) => cells.has(gradeKey(grade)));
}
