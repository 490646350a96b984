import { z } from 'zod';
import { ImportResult } from '../cohorts/enrolment.ts';
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

/** What an import of standards did, or would do when it was a dry run: all of the file or nothing of it. */
export const StandardImport = ImportResult.extend({
  /** Units that were not there, that said something else, and that said the same already. */
  created: z.int(),
  changed: z.int(),
  same: z.int(),
}).meta({ id: 'StandardImport' });
export type StandardImport = z.output<typeof StandardImport>;

/** What a list of units is narrowed to. */
export const CompetencyUnitQuery = PageQuery.extend({ standardId: Id.optional() });
export type CompetencyUnitQuery = z.output<typeof CompetencyUnitQuery>;
