import { z } from 'zod';
import { AttendanceRecord } from '../attendance/attendance.ts';
import { PaperSheet, WithdrawnPaperSheet } from '../attendance/paper-sheet.ts';
import { Cohort, TrainingSession } from '../cohorts/cohort.ts';
import { EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { CurriculumUnit } from '../curricula/curriculum.ts';
import { Grade } from '../grading/grade.ts';
import { RubricLevel } from '../grading/rubric.ts';
import { Id, Instant } from '../kernel/schemas.ts';
import { SheetMark } from '../presence/sheet-mark.ts';

/** Somebody on the list as a device in the field may know them: a number and a name, nothing else. */
export const FieldPerson = z
  .object({ enrolmentId: Id, rosterNumber: z.int(), fullName: z.string(), status: EnrolmentStatus })
  .meta({ id: 'FieldPerson' });
export type FieldPerson = z.output<typeof FieldPerson>;

/** A session as the sheets need it. */
export const FieldSession = TrainingSession.pick({
  id: true,
  cohortId: true,
  startsAt: true,
  endsAt: true,
  mode: true,
  instructorId: true,
  unitCodes: true,
  topic: true,
  makeUpForId: true,
  lessonHours: true,
}).meta({ id: 'FieldSession' });
export type FieldSession = z.output<typeof FieldSession>;

/** A cohort as the sheets need it, with whose it is, so that a device asks the same law as the register. */
export const FieldCohort = Cohort.pick({
  id: true,
  centreId: true,
  centreName: true,
  title: true,
  startsOn: true,
  endsOn: true,
  status: true,
  demo: true,
})
  .extend({
    units: z.array(CurriculumUnit),
    subject: z.object({
      centreId: Id,
      approvalCentreIds: z.array(Id),
      regionCode: z.string(),
      instructorAccountIds: z.array(Id),
    }),
  })
  .meta({ id: 'FieldCohort' });
export type FieldCohort = z.output<typeof FieldCohort>;

/** Everything that grading and attendance of one cohort need without a connection: names and ids only, never a NIK, a birth date, a phone number. */
export const FieldKit = z
  .object({
    asOf: Instant,
    /** After this the device forgets it (what waits to be sent it never forgets). */
    expiresAt: Instant,
    cohort: FieldCohort,
    people: z.array(FieldPerson),
    sessions: z.array(FieldSession),
    grades: z.array(Grade),
    attendance: z.array(AttendanceRecord),
    /** The pictures of signed sheets; absent in a kit that an earlier version packed. */
    paperSheets: z.array(PaperSheet).optional(),
    /** Those that were withdrawn; absent likewise. */
    withdrawnPaperSheets: z.array(WithdrawnPaperSheet).optional(),
    /** How far the sheets had come; the live line, told of it, begins where this reading ended. */
    marks: z.object({ grades: SheetMark, attendance: SheetMark }),
    settings: z.object({
      attendanceThresholdPercent: z.number(),
      lessonHourMinutes: z.number(),
      /** Absent likewise. */
      paperSheetAfterDays: z.number().optional(),
      rubric: z.array(RubricLevel),
    }),
  })
  .meta({ id: 'FieldKit' });
export type FieldKit = z.output<typeof FieldKit>;
