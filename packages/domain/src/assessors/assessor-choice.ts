import { z } from 'zod';
import { Id } from '../kernel/schemas.ts';

/** Why an assessor may not assess somebody, as it travels. */
export const AssessorBlockCode = z.enum([
  'taught',
  'mentored',
  'relative',
  'same_cooperative',
  'business',
  'other',
  'self',
  'certificate_invalid',
  'not_authorised',
  'inactive',
]);

/** An assessor as one may be chosen for a candidate, with what stands against it, said before the choice. */
export const AssessorChoice = z
  .object({
    id: Id,
    fullName: z.string(),
    metNumber: z.string(),
    bodyId: Id,
    bodyName: z.string(),
    regionCode: z.string(),
    regionName: z.string(),
    /** Of another body, whose consent is asked outside the product. */
    elsewhere: z.boolean(),
    blocks: z.array(AssessorBlockCode),
    /** What the ties are about: a cohort, a cooperative. */
    details: z.array(z.string().nullable()),
    /** Whether a second assessor from elsewhere would mitigate it (rule 1). */
    mitigable: z.boolean(),
  })
  .meta({ id: 'AssessorChoice' });
/** An assessor as one may be chosen for a candidate. */
export type AssessorChoice = z.output<typeof AssessorChoice>;
