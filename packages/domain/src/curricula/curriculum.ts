import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import type { Machine } from '../kernel/machine.ts';
import { Id, Instant, printed, text, Version } from '../kernel/schemas.ts';
import { Trade } from '../rooms/trade.ts';
import { UnitSyllabus } from './syllabus.ts';

/** A curriculum is written as a draft, then published and frozen; retired ones start no new cohort. */
export const CurriculumStatus = z.enum(['draft', 'published', 'retired']);
export type CurriculumStatus = z.output<typeof CurriculumStatus>;

/** What happens to a curriculum. */
export type CurriculumEvent = 'publish' | 'retire';

/** draft → published → retired; a published edition never changes. */
export const curriculumMachine = {
  draft: { publish: 'published' },
  published: { retire: 'retired' },
  retired: {},
} as const satisfies Machine<CurriculumStatus, CurriculumEvent>;

const hours = z.int().min(0).max(2000);
const unspecified = <T extends z.ZodType>(value: T) => value.nullish().transform((given) => given ?? null);

/** A unit within a curriculum and the lesson hours (JP) given to it. */
export const CurriculumUnit = z
  .object({
    code: UnitCode,
    title: text(1, 300),
    lessonHours: z.int().min(1).max(2000),
    /** A compulsory unit must be evaluated K for a training certificate (rule 15). */
    compulsory: z.boolean().default(true),
    /** Short description of theory and practice. */
    syllabus: unspecified(text(0, 1000)),
    /** The group it stands in, such as core or elective units; groups follow one another as their units do. */
    group: unspecified(text(1, 100)),
    /** Of the lesson hours those of theory and of practice; null where nobody has said. */
    theoryHours: unspecified(hours),
    practiceHours: unspecified(hours),
    /** Whether it is tested before and after; absent in editions from before that was asked, where it may be. */
    tested: z.boolean().optional(),
  })
  .meta({ id: 'CurriculumUnit' });
export type CurriculumUnit = z.output<typeof CurriculumUnit>;

/** What is taught beside the units, such as soft skills or occupational safety. */
export const NonUnitSubject = z
  .object({ title: text(1, 200), theoryHours: hours, practiceHours: hours })
  .meta({ id: 'NonUnitSubject' });
export type NonUnitSubject = z.output<typeof NonUnitSubject>;

/** Training on the job, in a cooperative or company. */
export const OnTheJobTraining = z
  .object({ place: text(1, 200), lessonHours: z.int().min(1).max(2000) })
  .meta({ id: 'OnTheJobTraining' });
export type OnTheJobTraining = z.output<typeof OnTheJobTraining>;

/** Whether a curriculum claims all units of its scheme or says that it covers a part of them (rule 17). */
export const SchemeClaim = z.enum(['full', 'partial']);
export type SchemeClaim = z.output<typeof SchemeClaim>;

/** A curriculum edition of a training programme. */
export const Curriculum = z
  .object({
    id: Id,
    centreId: Id.nullable(),
    centreName: z.string().nullable(),
    title: z.string(),
    summary: z.string().nullable(),
    /** The trade (kejuruan) it trains for, or null where nobody has said. */
    trade: Trade.nullable(),
    /** Grows with each new edition of the same programme. */
    edition: z.int().min(1),
    previousId: Id.nullable(),
    schemeVersionId: Id.nullable(),
    schemeClaim: SchemeClaim,
    /** The programme it is an edition of. */
    programmeId: Id,
    status: CurriculumStatus,
    units: z.array(CurriculumUnit),
    /** The lesson hours of the units in sum. */
    lessonHours: z.int(),
    publishedAt: Instant.nullable(),
    demo: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Curriculum' });
export type Curriculum = z.output<typeof Curriculum>;

/** A curriculum with all that it says: what is taught beside the units, and the syllabi. */
export const CurriculumDetail = Curriculum.extend({
  subjects: z.array(NonUnitSubject),
  onTheJob: OnTheJobTraining.nullable(),
  syllabi: z.array(UnitSyllabus),
}).meta({ id: 'CurriculumDetail' });
export type CurriculumDetail = z.output<typeof CurriculumDetail>;

const units = z.array(CurriculumUnit).max(100);
const subjects = z.array(NonUnitSubject).max(50);
const syllabi = z.array(UnitSyllabus).max(100);

/** A new curriculum, a draft. */
export const NewCurriculum = z.strictObject({
  title: printed(3, 200),
  summary: text(1, 1000).nullish(),
  trade: Trade.nullish(),
  centreId: Id.optional(),
  units,
  subjects: subjects.default([]),
  onTheJob: OnTheJobTraining.nullish(),
  syllabi: syllabi.default([]),
  schemeVersionId: Id.nullish(),
  schemeClaim: SchemeClaim.default('full'),
});
export type NewCurriculum = z.output<typeof NewCurriculum>;

/** A change of a draft. */
export const CurriculumChange = z.strictObject({
  version: Version,
  title: printed(3, 200).optional(),
  summary: text(1, 1000).nullish(),
  trade: Trade.nullish(),
  units: units.optional(),
  subjects: subjects.optional(),
  onTheJob: OnTheJobTraining.nullish(),
  syllabi: syllabi.optional(),
  schemeVersionId: Id.nullish(),
  schemeClaim: SchemeClaim.optional(),
});
export type CurriculumChange = z.output<typeof CurriculumChange>;
