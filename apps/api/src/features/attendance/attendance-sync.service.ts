import {
  type Actor,
  type AttendanceEvent,
  type AttendanceEventBatch,
  type AttendanceRecord,
  type AttendanceSyncAnswer,
  attendanceKey,
  deriveAttendance,
  receiveAttendance,
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
import { AttendanceRepository } from './attendance.repository.ts';

/** Takes in the attendance that a device stated on its own, in one transaction a call. */
@Injectable()
export class AttendanceSyncService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly enrolments: EnrolmentsService,
    private readonly devices: DeviceRegistryService,
    private readonly corrections: CorrectionIntakeService,
    private readonly live: LiveNoticesService,
  ) {}

  /** Stores what a device sends, each statement for itself and each once, and answers every touched cell as it stands. */
  send(cohortId: string, batch: AttendanceEventBatch, actor: Actor): Promise<AttendanceSyncAnswer> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.record');
      const clockSkewSeconds = await this.devices.hear(tx, cohortId, actor, batch);
      const facts = await this.facts(tx, cohort, batch);
      const context = { authorId: actor.accountId, authorName: actor.fullName, deviceId: batch.deviceId };
      const received = receiveAttendance(facts, batch.events, context);
      const { events } = received;
      const history = [...facts.stored, ...events];
      const entries = deriveAttendance(history.filter(isTouched(batch, events)));
      await AttendanceRepository.in(tx).append(cohortId, events, changedBy(entries, events));
      const columnOf = ({ sessionId }: AttendanceEvent) => sessionId;
      const results = await this.corrections.settle(tx, cohort, 'attendance', received, columnOf, actor);
      if (events.length > 0) await this.note(tx, cohort, batch.deviceId, events, actor);
      return { results, entries, clockSkewSeconds };
    });
  }

  private async facts(tx: Tx, cohort: KnownCohort, { events }: AttendanceEventBatch) {
    const repository = AttendanceRepository.in(tx);
    const enrolments = await this.enrolments.statusesOf(tx, cohort.id);
    const touched = [...new Set(events.map(({ enrolmentId }) => enrolmentId))].filter((id) => enrolments.has(id));
    return {
      cohortId: cohort.id,
      cohortStatus: cohort.status,
      sessions: new Map(cohort.sessions.map((session) => [session.id, session])),
      now: tx.at,
      enrolments,
      stored: await repository.historyOf(cohort.id, touched),
      knownEvents: await repository.knownEvents(events.map(({ id }) => id)),
    };
  }

  private async note(
    tx: Tx,
    { id, centreId }: KnownCohort,
    deviceId: string,
    events: readonly AttendanceEvent[],
    actor: Actor,
  ): Promise<void> {
    const sessionIds = [...new Set(events.map(({ sessionId }) => sessionId))];
    const late = events.filter((event) => event.late).length;
    const data = { cells: events.length - late, late, sessionIds, deviceId };
    await AuditRepository.in(tx).append(actor, [cohortEvent('attendance_recorded', id, data)], centreId);
    if (late < events.length) await this.live.tell(tx, id, 'attendance');
  }
}

/** Whether an event belongs to a cell that the batch names; of a batch's ids that were refused, nothing is touched. */
function isTouched({ events: sent }: AttendanceEventBatch, made: readonly AttendanceEvent[]) {
  const cells = new Set([...sent, ...made].map(attendanceKey));
  return (event: AttendanceEvent) => cells.has(attendanceKey(event));
}

function changedBy(entries: readonly AttendanceRecord[], events: readonly AttendanceEvent[]): AttendanceRecord[] {
  const cells = new Set(events.filter(({ late }) => !late).map(attendanceKey));
  return entries.filter((entry) => cells.has(attendanceKey(entry)));
}
