import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import type { Machine } from '../kernel/machine.ts';
import { Id, Instant, text, Version } from '../kernel/schemas.ts';

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

/** A unit within a curriculum and the lesson hours (JP) given to it. */
export const CurriculumUnit = z
  .object({
    code: UnitCode,
    title: text(1, 300),
    lessonHours: z.int().min(1).max(2000),
    /** A compulsory unit must be evaluated K for a training certificate (rule 15). */
    compulsory: z.boolean().default(true),
    /** Short description of theory and practice. */
    syllabus: text(0, 1000)
      .nullish()
      .transform((value) => value ?? null),
  })
  .meta({ id: 'CurriculumUnit' });
export type CurriculumUnit = z.output<typeof CurriculumUnit>;

/** A curriculum edition of a training programme. */
export const Curriculum = z
  .object({
    id: Id,
    centreId: Id.nullable(),
    centreName: z.string().nullable(),
    title: z.string(),
    summary: z.string().nullable(),
    /** Grows with each new edition of the same programme. */
    edition: z.int().min(1),
    previousId: Id.nullable(),
    schemeVersionId: Id.nullable(),
    status: CurriculumStatus,
    units: z.array(CurriculumUnit),
    lessonHours: z.int(),
    publishedAt: Instant.nullable(),
    demo: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Curriculum' });
export type Curriculum = z.output<typeof Curriculum>;

const units = z.array(CurriculumUnit).max(100);

/** A new curriculum, a draft. */
export const NewCurriculum = z.strictObject({
  title: text(3, 200),
  summary: text(1, 1000).nullish(),
  centreId: Id.optional(),
  units,
  schemeVersionId: Id.nullish(),
});
export type NewCurriculum = z.output<typeof NewCurriculum>;

/** A change of a draft. */
export const CurriculumChange = z.strictObject({
  version: Version,
  title: text(3, 200).optional(),
  summary: text(1, 1000).nullish(),
  units: units.optional(),
});
export type CurriculumChange = z.output<typeof CurriculumChange>;
