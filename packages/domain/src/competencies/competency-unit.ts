import { z } from 'zod';
import { Id, printed, prose, text } from '../kernel/schemas.ts';

/** A unit code as it stands in the decree. */
export const UnitCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9.-]{3,40}$/);

/** An element of a unit with its performance criteria (KUK). */
export const UnitElement = z.object({
  number: z.int().min(1),
  title: text(1, 300),
  criteria: z.array(z.object({ number: z.string().regex(/^\d+\.\d+$/), text: text(1, 500) })).max(50),
});
export type UnitElement = z.output<typeof UnitElement>;

/** A competency unit of a standard; illustrative ones say so everywhere. */
export const CompetencyUnit = z
  .object({
    id: Id,
    code: UnitCode,
    title: z.string(),
    illustrative: z.boolean(),
    /** Whether the code has a known official pattern. */
    officialPattern: z.boolean(),
    /** The standard it belongs to, and the decree behind that; none stands behind an illustrative unit. */
    standardId: Id.nullable(),
    standardTitle: z.string().nullable(),
    decree: z.string().nullable(),
    elements: z.array(UnitElement),
  })
  .meta({ id: 'CompetencyUnit' });
export type CompetencyUnit = z.output<typeof CompetencyUnit>;

/** What a standard says of a unit beside its elements, as text with line breaks; null where the register has none. */
export const UnitGuidance = z.object({
  description: z.string().nullable(),
  /** Range of variables (batasan variabel): context, equipment, regulations, norms. */
  variableRange: z.string().nullable(),
  /** Assessment guide (panduan penilaian): context, requirements, knowledge, skills, attitudes. */
  assessmentGuide: z.string().nullable(),
  criticalAspects: z.string().nullable(),
});
export type UnitGuidance = z.output<typeof UnitGuidance>;

/** A unit as its own page shows it. */
export const CompetencyUnitDetail = CompetencyUnit.extend(UnitGuidance.shape).meta({ id: 'CompetencyUnitDetail' });
export type CompetencyUnitDetail = z.output<typeof CompetencyUnitDetail>;

/** The longest text a standard says of a unit in one part. */
export const MAX_GUIDANCE = 10_000;
const guidance = prose(MAX_GUIDANCE).nullish();

/** A unit to be added to the register. */
export const NewCompetencyUnit = z.strictObject({
  code: UnitCode,
  title: printed(3, 300),
  decree: text(3, 200).nullish(),
  elements: z.array(UnitElement).max(30).default([]),
  description: guidance,
  variableRange: guidance,
  assessmentGuide: guidance,
  criticalAspects: guidance,
});
export type NewCompetencyUnit = z.output<typeof NewCompetencyUnit>;
