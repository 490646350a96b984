import { z } from 'zod';
import { CohortStatus } from '../cohorts/cohort-status.ts';
import { CurriculumStatus } from '../curricula/curriculum.ts';
import { Day, Id, Instant, PageQuery } from '../kernel/schemas.ts';
import { Trade } from '../rooms/trade.ts';

/** An edition of a programme and the cohorts that run on it, as far as the caller may see them. */
export const ProgrammeEdition = z.object({
  id: Id,
  title: z.string(),
  edition: z.int(),
  status: CurriculumStatus,
  unitCount: z.int(),
  lessonHours: z.int(),
  publishedAt: Instant.nullable(),
  cohorts: z.array(
    z.object({ id: Id, title: z.string(), status: CohortStatus, startsOn: Day, endsOn: Day, trainees: z.int() }),
  ),
});
export type ProgrammeEdition = z.output<typeof ProgrammeEdition>;

/** A training programme: the line of its curriculum's editions, newest first. */
export const TrainingProgramme = z
  .object({
    id: Id,
    title: z.string(),
    /** The trade of its newest edition. */
    trade: Trade.nullable(),
    centreId: Id.nullable(),
    centreName: z.string().nullable(),
    editions: z.array(ProgrammeEdition),
  })
  .meta({ id: 'TrainingProgramme' });
export type TrainingProgramme = z.output<typeof TrainingProgramme>;

/** Somebody who was trained on an earlier edition and the units of the newer one that they have not been found K in. */
export const TopUpNeed = z
  .object({
    personId: Id,
    fullName: z.string(),
    cohortId: Id,
    cohortTitle: z.string(),
    edition: z.int(),
    /** The number of the certificate of that training, where one is in force. */
    certificateNumber: z.string().nullable(),
    missing: z.array(z.object({ code: z.string(), title: z.string(), lessonHours: z.int() })),
    lessonHours: z.int(),
  })
  .meta({ id: 'TopUpNeed' });
export type TopUpNeed = z.output<typeof TopUpNeed>;

/** Which edition people are measured against. */
export const TopUpQuery = PageQuery.omit({ q: true }).extend({ curriculumId: Id });
export type TopUpQuery = z.output<typeof TopUpQuery>;
