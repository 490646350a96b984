import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { text } from '../kernel/schemas.ts';

/** Lesson hours (JP) in quarters, so that sums are exact. */
export const QuarterHours = z.number().min(0).max(2000).multipleOf(0.25, 'quarter_hours');

/** An indicator of a performance criterion (IUK), and the lesson hours it takes. */
export const PerformanceIndicator = z.object({
  text: text(1, 500),
  theoryHours: QuarterHours,
  practiceHours: QuarterHours,
});
export type PerformanceIndicator = z.output<typeof PerformanceIndicator>;

/** A criterion with the indicators by which it is taught. */
export const SyllabusCriterion = z.object({
  number: z.string().regex(/^\d+\.\d+$/),
  text: text(1, 500),
  indicators: z.array(PerformanceIndicator).max(20),
});
export type SyllabusCriterion = z.output<typeof SyllabusCriterion>;

/** An element with its criteria. */
export const SyllabusElement = z.object({
  number: z.int().min(1),
  title: text(1, 300),
  criteria: z.array(SyllabusCriterion).max(50),
});
export type SyllabusElement = z.output<typeof SyllabusElement>;

/** The syllabus of a unit within a curriculum: element → criterion → indicator with time. */
export const UnitSyllabus = z
  .object({ unitCode: UnitCode, elements: z.array(SyllabusElement).max(30) })
  .meta({ id: 'UnitSyllabus' });
export type UnitSyllabus = z.output<typeof UnitSyllabus>;
