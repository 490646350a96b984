import { z } from 'zod';
import { Id, Instant, text, Version } from '../kernel/schemas.ts';

/** Why another assessor takes the place: a conflict was declared, the one named cannot come, or the session was planned anew. */
export const ReplacementCause = z.enum(['conflict', 'absent', 'replanned']);
/** Why another assessor takes the place. */
export type ReplacementCause = z.output<typeof ReplacementCause>;

/** One assessor in the place of another, and why. */
export const AssessorReplacement = z
  .object({
    ...{ candidacyId: Id, fullName: z.string(), fromName: z.string(), toName: z.string(), at: Instant },
    cause: ReplacementCause,
    reason: z.string().nullable(),
  })
  .meta({ id: 'AssessorReplacement' });
export type AssessorReplacement = z.output<typeof AssessorReplacement>;

/** A measure as it is asked: the second assessor and why (rule 1). */
export const MeasureWish = z.strictObject({ secondAssessorId: Id, reason: text(10, 500) }).nullish();

/** Another assessor for a candidate whose own declared a conflict, or cannot come: then with the reason. */
export const NewAssessorOf = z.strictObject({
  ...{ version: Version, assessorId: Id, mitigation: MeasureWish },
  reason: text(3, 500).nullish(),
});
export type NewAssessorOf = z.output<typeof NewAssessorOf>;
