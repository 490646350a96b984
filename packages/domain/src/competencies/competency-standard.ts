import { z } from 'zod';
import { Id, PageQuery } from '../kernel/schemas.ts';

/** A competency standard: the decree that sets it, and its units. */
export const CompetencyStandard = z
  .object({
    id: Id,
    title: z.string(),
    /** Null for standards without one: special, international, or illustrative. */
    decree: z.string().nullable(),
    illustrative: z.boolean(),
    unitCount: z.int(),
  })
  .meta({ id: 'CompetencyStandard' });
export type CompetencyStandard = z.output<typeof CompetencyStandard>;

/** What a list of units is narrowed to. */
export const CompetencyUnitQuery = PageQuery.extend({ standardId: Id.optional() });
export type CompetencyUnitQuery = z.output<typeof CompetencyUnitQuery>;
