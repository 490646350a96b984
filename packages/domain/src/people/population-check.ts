import { z } from 'zod';
import { prose } from '../kernel/schemas.ts';

/** What the population register says of a NIK with a name and a birth date. */
export const PopulationAnswer = z.enum(['agrees', 'differs', 'unknown']);
/** What the population register says. */
export type PopulationAnswer = z.output<typeof PopulationAnswer>;

/** Why the register is asked; noted with every question. */
export const PopulationQuestion = z.strictObject({ purpose: prose(300).pipe(z.string().min(5)) });
/** Why the register is asked. */
export type PopulationQuestion = z.output<typeof PopulationQuestion>;

/** Whether the register can be asked here at all. */
export const PopulationCheckStanding = z.object({ offered: z.boolean() }).meta({ id: 'PopulationCheckStanding' });
/** Whether the register can be asked here at all. */
export type PopulationCheckStanding = z.output<typeof PopulationCheckStanding>;
