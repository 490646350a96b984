import {
  type Actor,
  type AttendanceEntry,
  type AttendanceRecord,
  type AttendanceSheet,
  type AttendanceSummary,
  attendanceKey,
  recordAttendance,
  summariseAttendance,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent, type KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { AttendanceRepository } from './attendance.repository.ts';

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
  ) {}

  /** The attendance sheet of a cohort. */
  get(cohortId: string, actor: Actor): Promise<AttendanceOfCohort> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.read');
      return this.sheet(tx, cohort);
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
      await repository.append(
        cohortId,
        accepted.map((entry) => recordOf(entry, actor, tx.at)),
      );
      if (accepted.length > 0) {
        const sessionIds = [...new Set(accepted.map(({ sessionId }) => sessionId))];
        const events = [cohortEvent('attendance_recorded', cohortId, { cells: accepted.length, sessionIds })];
        await AuditRepository.in(tx).append(actor, events, cohort.centreId);
      }
      return this.sheet(tx, cohort);
    });
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

function recordOf(entry: AttendanceEntry & { newVersion: number }, actor: Actor, at: string): AttendanceRecord {
  const { sessionId, enrolmentId, status, note = null, newVersion } = entry;
  const author = { recordedAt: at, recordedById: actor.accountId, recordedByName: actor.fullName };
  return { sessionId, enrolmentId, status, note, version: newVersion, ...author };
}
