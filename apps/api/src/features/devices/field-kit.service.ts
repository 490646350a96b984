import {
  type Actor,
  type FieldCohort,
  type FieldKit,
  type FieldSession,
  practiceRubric,
  sheetMark,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { AttendanceService } from '../attendance/attendance.service.ts';
import { PaperSheetWithdrawalsService } from '../attendance/paper-sheet-withdrawals.service.ts';
import { PaperSheetsService } from '../attendance/paper-sheets.service.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { RosterNamesService } from '../enrolments/roster-names.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';

const DAY_MS = 86_400_000;

/** Packs what a device needs to work on a cohort without a connection, and nothing more than that. */
@Injectable()
export class FieldKitService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly names: RosterNamesService,
    private readonly grading: GradingService,
    private readonly attendance: AttendanceService,
    private readonly policies: PoliciesService,
    private readonly sheets: PaperSheetsService,
    private readonly withdrawals: PaperSheetWithdrawalsService,
  ) {}

  /** The kit of a cohort on one snapshot: names and ids, sheets and the values their rules use. */
  get(cohortId: string, actor: Actor): Promise<FieldKit> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'grading.read');
      const policies = await this.policies.all(tx);
      const grades = await this.grading.gradesOf(tx, cohortId);
      const attendance = await this.attendance.recordsOf(tx, cohortId);
      return {
        asOf: tx.at,
        expiresAt: new Date(Date.parse(tx.at) + policies['field_kit.valid_days'] * DAY_MS).toISOString(),
        cohort: fieldCohort(cohort),
        people: await this.names.of(tx, cohortId),
        sessions: cohort.sessions.map(fieldSession),
        grades,
        attendance,
        paperSheets: await this.sheets.of(tx, cohortId),
        withdrawnPaperSheets: await this.withdrawals.of(tx, cohortId),
        marks: { grades: sheetMark(grades), attendance: sheetMark(attendance) },
        settings: {
          attendanceThresholdPercent: policies['attendance.minimum_percent'],
          lessonHourMinutes: policies['lesson_hour.minutes'],
          paperSheetAfterDays: policies['attendance.sheet_after_days'],
          rubric: [...practiceRubric],
        },
      };
    });
  }
}

function fieldCohort({ subject, ...cohort }: KnownCohort): FieldCohort {
  const { id, centreId, centreName, title, startsOn, endsOn, status, demo, units } = cohort;
  return {
    ...{ id, centreId, centreName, title, startsOn, endsOn, status, demo, units },
    subject: {
      centreId,
      approvalCentreIds: [...(subject.approvalCentreIds ?? [])],
      regionCode: subject.regionCode ?? '',
      instructorAccountIds: [...(subject.instructorAccountIds ?? [])],
    },
  };
}

function fieldSession(session: KnownCohort['sessions'][number]): FieldSession {
  const { id, cohortId, startsAt, endsAt, mode, instructorId, unitCodes, topic, makeUpForId, lessonHours } = session;
  return { id, cohortId, startsAt, endsAt, mode, instructorId, unitCodes, topic, makeUpForId, lessonHours };
}
