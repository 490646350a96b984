import {
  type Actor,
  deriveGrades,
  type Grade,
  type GradeEvent,
  type GradeEventBatch,
  type GradeSyncAnswer,
  gradeKey,
  receiveGrades,
  type SyncResult,
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
      const context = { authorId: actor.accountId, authorName: actor.fullName, deviceId: batch.deviceId, now: tx.at };
      const { results, events, contradicting } = receiveGrades(facts, batch.events, context);
      const history = [...facts.stored, ...events];
      const grades = deriveGrades(history.filter(isTouched(batch, events)));
      await GradeRepository.in(tx).append(cohortId, events, changedBy(grades, events));
      const cases = await this.handOver(tx, cohort, { events, contradicting, results }, actor);
      if (events.length > 0) await this.note(tx, cohort, batch.deviceId, events, actor);
      return { results: results.map((result) => withCase(result, cases)), grades, clockSkewSeconds };
    });
  }

  private async facts(tx: Tx, cohort: KnownCohort, { events }: GradeEventBatch) {
    const repository = GradeRepository.in(tx);
    const enrolments = await this.enrolments.statusesOf(tx, cohort.id);
    const touched = [...new Set(events.map(({ enrolmentId }) => enrolmentId))].filter((id) => enrolments.has(id));
    return {
      cohortId: cohort.id,
      cohortStatus: cohort.status,
      unitCodes: new Set(cohort.units.map(({ code }) => code)),
      unitsAhead: unitsAhead(cohort.sessions, tx.at),
      enrolments,
      stored: await repository.historyOf(cohort.id, touched),
      knownEvents: await repository.knownEvents(events.map(({ id }) => id)),
    };
  }

  private async handOver(
    tx: Tx,
    cohort: KnownCohort,
    { events, contradicting, results }: { events: GradeEvent[]; contradicting: Set<string>; results: SyncResult[] },
    actor: Actor,
  ): Promise<ReadonlyMap<string, string>> {
    const late = events.filter((event) => event.late);
    const arrived = late.map(({ id, enrolmentId, unitCode }) => ({
      ...{ id, enrolmentId, columnId: unitCode, contradicts: contradicting.has(id) },
    }));
    await this.corrections.take(tx, cohort, 'grade', arrived, actor);
    return this.corrections.casesOf(
      tx,
      results.filter(({ outcome }) => outcome === 'late').map(({ eventId }) => eventId),
    );
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

function withCase(result: SyncResult, cases: ReadonlyMap<string, string>): SyncResult {
  const correctionId = cases.get(result.eventId);
  return correctionId ? { ...result, correctionId } : result;
}
