import { z } from 'zod';
import { EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Judgement } from '../grading/grade.ts';
import { Day, Id, Instant, text } from '../kernel/schemas.ts';

/** A unit judged again after the cohort has completed; the day is the one on which it was held (rule 26). */
export const NewRemedial = z.strictObject({
  unitCode: UnitCode,
  judgement: Judgement,
  score: z.number().min(0).max(100).nullish(),
  heldOn: Day,
  note: text(5, 500),
});
export type NewRemedial = z.output<typeof NewRemedial>;

/** One remedial or make-up evaluation, for ever as recorded. */
export const Remedial = z
  .object({
    id: Id,
    enrolmentId: Id,
    unitCode: UnitCode,
    /** What stood before; null is a unit that was never judged, so that this one makes up for it. */
    before: Judgement.nullable(),
    judgement: Judgement,
    score: z.number().nullable(),
    heldOn: Day,
    note: z.string(),
    recordedByName: z.string(),
    recordedAt: Instant,
  })
  .meta({ id: 'Remedial' });
export type Remedial = z.output<typeof Remedial>;

/** Somebody of a completed cohort who did not pass, with the units that may be judged again. */
export const RemedialCandidate = z
  .object({
    enrolmentId: Id,
    fullName: z.string(),
    status: EnrolmentStatus,
    /** Compulsory units that are not K. */
    outstanding: z.array(z.object({ unitCode: UnitCode, title: z.string(), judgement: Judgement.nullable() })),
    /** Attendance below the minimum is not made up by a remedial evaluation. */
    attendancePercent: z.int().nullable(),
    attendanceSuffices: z.boolean(),
    remedials: z.array(Remedial),
  })
  .meta({ id: 'RemedialCandidate' });
export type RemedialCandidate = z.output<typeof RemedialCandidate>;

/** The remedial evaluations of a cohort: between which days one may be held, and for whom. */
export const RemedialsOfCohort = z
  .object({
    /** The day the cohort completed; null while it has not. */
    opensOn: Day.nullable(),
    /** The last day on which a remedial evaluation may be held. */
    closesOn: Day.nullable(),
    open: z.boolean(),
    minimumPercent: z.number(),
    items: z.array(RemedialCandidate),
  })
  .meta({ id: 'RemedialsOfCohort' });
export type RemedialsOfCohort = z.output<typeof RemedialsOfCohort>;
