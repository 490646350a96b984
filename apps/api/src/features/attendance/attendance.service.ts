import {
  type AcceptedAttendance,
  type Actor,
  type AttendanceEvent,
  type AttendanceRecord,
  type AttendanceSheet,
  type AttendanceSummary,
  attendanceAfter,
  attendanceKey,
  type CorrectedAttendance,
  correctingAttendance,
  deriveAttendanceRecord,
  recordAttendance,
  summariseAttendance,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent, type KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { LiveNoticesService } from '../presence/live-notices.service.ts';
import { type AttendanceEventFilter, AttendanceRepository } from './attendance.repository.ts';

/** The sheet of a cohort, and what each person attended of it. */
export interface AttendanceOfCohort {
  entries: AttendanceRecord[];
  summaries: AttendanceSummary[];
}

@Injectable()
export class AttendanceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly enrolments: EnrolmentsService,
    private readonly policies: PoliciesService,
    private readonly live: LiveNoticesService,
  ) {}

  /** The attendance sheet of a cohort. */
  get(cohortId: string, actor: Actor): Promise<AttendanceOfCohort> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.read');
      return this.sheet(tx, cohort);
    });
  }

  /** Every statement about a cohort as it was made. */
  history(cohortId: string, filter: AttendanceEventFilter, actor: Actor): Promise<{ items: AttendanceEvent[] }> {
    return this.transactions.read(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, cohortId), actor, 'attendance.read');
      return { items: await AttendanceRepository.in(tx).events(cohortId, filter) };
    });
  }

  /** Records a sheet of attendance; all of it or none. */
  record(cohortId: string, { entries }: AttendanceSheet, actor: Actor): Promise<AttendanceOfCohort> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.record');
      const repository = AttendanceRepository.in(tx);
      const facts = {
        cohortStatus: cohort.status,
        sessions: new Map(cohort.sessions.map((session) => [session.id, session])),
        enrolments: await this.enrolments.statusesOf(tx, cohortId),
        records: new Map((await repository.of(cohortId)).map((record) => [attendanceKey(record), record])),
        now: tx.at,
      };
      const accepted = recordAttendance(facts, entries);
      const statements = accepted.map((entry) => eventOf(cohortId, entry, actor, tx.at));
      await repository.append(cohortId, statements, statements.map(attendanceAfter));
      if (accepted.length > 0) {
        const sessionIds = [...new Set(accepted.map(({ sessionId }) => sessionId))];
        const events = [cohortEvent('attendance_recorded', cohortId, { cells: accepted.length, sessionIds })];
        await AuditRepository.in(tx).append(actor, events, cohort.centreId);
        await this.live.tell(tx, cohortId, 'attendance');
      }
      return this.sheet(tx, cohort);
    });
  }

  /** Everything that was ever said about some trainees of a cohort. */
  historyOf(tx: Tx, cohortId: string, enrolmentIds: readonly string[]): Promise<AttendanceEvent[]> {
    return AttendanceRepository.in(tx).historyOf(cohortId, enrolmentIds);
  }

  /** Writes a person's decision into a cell whose cohort has closed; whoever calls has asked the law. */
  async correct(
    tx: Tx,
    { id: cohortId, centreId }: KnownCohort,
    { history }: { history: readonly AttendanceEvent[] },
    decision: CorrectedAttendance,
    actor: Actor,
  ): Promise<void> {
    const author = { authorId: actor.accountId, authorName: actor.fullName, now: tx.at, newId };
    const event = correctingAttendance(history, decision, author);
    const entry = deriveAttendanceRecord([...history, event]);
    await AttendanceRepository.in(tx).append(cohortId, [event], entry ? [entry] : []);
    const { enrolmentId, sessionId, reason } = event;
    const happened = cohortEvent('attendance_corrected', cohortId, { enrolmentId, sessionId, reason });
    await AuditRepository.in(tx).append(actor, [happened], centreId);
    await this.live.tell(tx, cohortId, 'attendance');
  }

  /** The cells of a cohort's sheet. */
  recordsOf(tx: Tx, cohortId: string): Promise<AttendanceRecord[]> {
    return AttendanceRepository.in(tx).of(cohortId);
  }

  /** What each person of a cohort attended so far, by whole percent of the hours held (rule 15). */
  async summariesOf(tx: Tx, cohortId: string): Promise<AttendanceSummary[]> {
    return (await this.sheet(tx, await this.cohorts.of(tx, cohortId))).summaries;
  }

  private async sheet(tx: Tx, cohort: KnownCohort): Promise<AttendanceOfCohort> {
    const entries = await AttendanceRepository.in(tx).of(cohort.id);
    const minutes = (await this.policies.all(tx))['lesson_hour.minutes'];
    const ids = [...(await this.enrolments.statusesOf(tx, cohort.id)).keys()];
    return { entries, summaries: summariseAttendance(cohort.sessions, ids, entries, tx.at, minutes) };
  }
}

function eventOf(cohortId: string, entry: AcceptedAttendance, actor: Actor, at: string): AttendanceEvent {
  const { sessionId, enrolmentId, status, note = null, newVersion: version, supersedes } = entry;
  return {
    ...{ id: newId(), cohortId, sessionId, enrolmentId, status, note, version, supersedes, reason: null, late: false },
    ...{
      origin: 'sheet',
      authorId: actor.accountId,
      authorName: actor.fullName,
      deviceId: null,
      deviceAt: null,
      recordedAt: at,
    },
  };
}
