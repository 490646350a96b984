import { z } from 'zod';
import { Id, Instant, PageQuery } from '../kernel/schemas.ts';

/** How many people of a centre were told of a breach, and how many of them have read the notice. */
export const BreachReading = z
  .object({ centreId: Id, centreName: z.string(), told: z.int(), read: z.int() })
  .meta({ id: 'BreachReading' });
/** How many people of a centre were told of a breach, and how many of them have read the notice. */
export type BreachReading = z.output<typeof BreachReading>;

/** Somebody of a centre who was given a notice of a breach, as their head reads it to tell them on paper. */
export const BreachPerson = z
  .object({
    personId: Id,
    fullName: z.string(),
    /** The last cohort of the centre that they were in; null where there was none. */
    cohortTitle: z.string().nullable(),
    cooperativeName: z.string().nullable(),
    /** When they read a notice of this breach; null where they have not. */
    readAt: Instant.nullable(),
  })
  .meta({ id: 'BreachPerson' });
/** Somebody of a centre who was given a notice of a breach. */
export type BreachPerson = z.output<typeof BreachPerson>;

/** Whether somebody has read the notice. */
export const HasRead = z.enum(['unread', 'read']);
/** Whether somebody has read the notice. */
export type HasRead = z.output<typeof HasRead>;

/** Which people of a centre are asked for, by name. */
export const BreachPeopleQuery = PageQuery.omit({ q: true }).extend({ standing: HasRead.optional() });
export type BreachPeopleQuery = z.output<typeof BreachPeopleQuery>;

/** What is printed for those who have not read the notice: a list to be signed, or a letter to each. */
export const BreachPaper = z.enum(['list', 'letters']);
/** What is printed for those who have not read the notice. */
export type BreachPaper = z.output<typeof BreachPaper>;
