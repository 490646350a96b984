import { z } from 'zod';
import { text } from '../kernel/schemas.ts';

/** By what a requirement of a scheme can be met. */
export const RequirementKind = z.enum(['training', 'experience', 'portfolio', 'education', 'other']);
/** By what a requirement can be met. */
export type RequirementKind = z.output<typeof RequirementKind>;

/** One requirement of a scheme: any one of its alternatives is enough. */
export const SchemeRequirement = z
  .object({
    title: text(3, 200),
    alternatives: z
      .array(z.object({ kind: RequirementKind, text: text(3, 300) }))
      .min(1)
      .max(10),
  })
  .meta({ id: 'SchemeRequirement' });
/** One requirement of a scheme. */
export type SchemeRequirement = z.output<typeof SchemeRequirement>;

/** What a requirement may not say (rule 7). */
export const RequirementFault = z.object({
  /** The requirement, counted from 0. */
  requirement: z.int(),
  fault: z.enum(['names_a_centre', 'training_alone']),
  /** The centre that is named, or null. */
  centreName: z.string().nullable(),
});
/** What a requirement may not say (rule 7). */
export type RequirementFault = z.output<typeof RequirementFault>;
