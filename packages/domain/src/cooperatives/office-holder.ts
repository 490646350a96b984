import { z } from 'zod';
import { Day, Id, text, Version } from '../kernel/schemas.ts';
import { CooperativeRole } from './cooperative.ts';

/** What somebody can be in the offices of a cooperative. */
export const OfficeRole = CooperativeRole.exclude(['business_unit_staff', 'member', 'candidate']);
/** What somebody can be in the offices of a cooperative. */
export type OfficeRole = z.output<typeof OfficeRole>;

/** Somebody who holds an office, as it is entered; a person of the register where it is known to be one. */
export const NewOfficeHolder = z.strictObject({
  fullName: text(1, 100),
  role: OfficeRole,
  since: Day.nullish(),
  personId: Id.nullish(),
});
/** Somebody who holds an office, as it is entered. */
export type NewOfficeHolder = z.output<typeof NewOfficeHolder>;

/** All who hold an office, entered together; the version is the cooperative's. */
export const OfficeHolders = z.strictObject({ holders: z.array(NewOfficeHolder).max(40), version: Version });
/** All who hold an office, entered together. */
export type OfficeHolders = z.output<typeof OfficeHolders>;

/** What is odd about the offices of a cooperative; none of it is refused. */
export const BoardRemark = z.enum([
  'board_below_five',
  'board_even',
  'no_chair',
  'two_chairs',
  'no_secretary',
  'no_treasurer',
  'no_supervisor',
  'no_manager',
]);
/** What is odd about the offices of a cooperative. */
export type BoardRemark = z.output<typeof BoardRemark>;

/** Somebody of a cooperative: an office, a training, a certificate; each where there is one. */
export const CooperativePerson = z
  .object({
    /** Null for who holds an office and is not known as a person of the register. */
    personId: Id.nullable(),
    fullName: z.string(),
    role: CooperativeRole.nullable(),
    since: Day.nullable(),
    holdsOffice: z.boolean(),
    trained: z.boolean(),
    trainedTitle: z.string().nullable(),
    certified: z.boolean(),
    validUntil: Day.nullable(),
    expiring: z.boolean(),
  })
  .meta({ id: 'CooperativePerson' });
/** Somebody of a cooperative. */
export type CooperativePerson = z.output<typeof CooperativePerson>;

/** The people of a cooperative, and what is odd about its offices. */
export const CooperativePeople = z
  .object({ items: z.array(CooperativePerson), remarks: z.array(BoardRemark), version: Version })
  .meta({ id: 'CooperativePeople' });
/** The people of a cooperative. */
export type CooperativePeople = z.output<typeof CooperativePeople>;

/** Where a cooperative stands, in numbers alone. */
export const CooperativeStanding = z
  .object({
    officeHolders: z.int(),
    officeHoldersTrained: z.int(),
    trained: z.int(),
    /** Those of its people whose competence was assessed, whatever the outcome. */
    assessed: z.int(),
    certified: z.int(),
    expiring: z.int(),
    visits: z.int(),
    jobs: z.int(),
  })
  .meta({ id: 'CooperativeStanding' });
/** Where a cooperative stands, in numbers alone. */
export type CooperativeStanding = z.output<typeof CooperativeStanding>;
