import { z } from 'zod';
import { Id, Instant, prose } from '../kernel/schemas.ts';

const said = {
  /** What went well and what did not, of the process. */
  process: prose(3000),
  /** Refusals of the result, and complaints that were heard. */
  objections: prose(3000),
  /** What should be better next time. */
  suggestions: prose(3000),
};

/** An assessor's report of their candidates in a session (AK.05). */
export const NewAssessorReport = z.strictObject(said);
export type NewAssessorReport = z.output<typeof NewAssessorReport>;

/** A report as it was made; a later one of the same assessor stands beside it and counts. */
export const AssessorReport = z
  .object({ id: Id, ...said, byId: Id, byName: z.string(), madeAt: Instant })
  .meta({ id: 'AssessorReport' });
export type AssessorReport = z.output<typeof AssessorReport>;
