import { z } from 'zod';
import { Id, text } from '../kernel/schemas.ts';

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
    decree: z.string().nullable(),
    elements: z.array(UnitElement),
  })
  .meta({ id: 'CompetencyUnit' });
export type CompetencyUnit = z.output<typeof CompetencyUnit>;

/** A unit to be added to the register. */
export const NewCompetencyUnit = z.strictObject({
  code: UnitCode,
  title: text(3, 300),
  decree: text(3, 200).nullish(),
  elements: z.array(UnitElement).max(30).default([]),
});
export type NewCompetencyUnit = z.output<typeof NewCompetencyUnit>;
