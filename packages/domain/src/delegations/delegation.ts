import { z } from 'zod';
import { AccountRole } from '../identity/role.ts';
import { Day, Id, Instant, PageQuery, text } from '../kernel/schemas.ts';

/** The authorities that can be given to a colleague for a time; what rests on a person's own licence cannot. */
export const DelegableRole = AccountRole.extract([
  'centre_manager',
  'certification_manager',
  'cooperative_officer',
  'ministry',
]);
export type DelegableRole = z.output<typeof DelegableRole>;

/** The capacity in which somebody acts for whoever holds an office: `plt` acting, `plh` day-to-day. */
export const ActingCapacity = z.enum(['plt', 'plh']);
export type ActingCapacity = z.output<typeof ActingCapacity>;

/** An authority given to a colleague for a range of days, both ends included. */
export const NewDelegation = z
  .strictObject({
    /** The giver's own membership that holds the authority. */
    membershipId: Id,
    /** The account of the colleague. */
    colleagueId: Id,
    capacity: ActingCapacity,
    startsOn: Day,
    endsOn: Day,
    reason: text(3, 300),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], message: 'period_reversed' });
export type NewDelegation = z.output<typeof NewDelegation>;

/** Where a delegation stands on a day: ahead of its days, in force, over, or withdrawn before its end. */
export const DelegationStanding = z.enum(['ahead', 'in_force', 'over', 'withdrawn']);
export type DelegationStanding = z.output<typeof DelegationStanding>;

/** A delegation as both of its people see it. */
export const Delegation = z
  .object({
    id: Id,
    role: DelegableRole,
    organisationName: z.string().nullable(),
    giverId: Id,
    giverName: z.string(),
    colleagueId: Id,
    colleagueName: z.string(),
    capacity: ActingCapacity,
    startsOn: Day,
    endsOn: Day,
    reason: z.string(),
    withdrawnAt: Instant.nullable(),
    /** The administrator who withdrew it, and why; null where one of its two people ended it. */
    withdrawnByName: z.string().nullable(),
    withdrawalReason: z.string().nullable(),
    standing: DelegationStanding,
  })
  .meta({ id: 'Delegation' });
export type Delegation = z.output<typeof Delegation>;

/** An authority of one's own, and the colleagues to whom it can be given. */
export const OwnAuthority = z
  .object({
    membershipId: Id,
    role: DelegableRole,
    organisationName: z.string().nullable(),
    colleagues: z.array(z.object({ accountId: Id, fullName: z.string() })),
  })
  .meta({ id: 'OwnAuthority' });
export type OwnAuthority = z.output<typeof OwnAuthority>;

/** What somebody can give to colleagues, what they gave and what they were given; the latest first. */
export const DelegationDesk = z
  .object({
    authorities: z.array(OwnAuthority),
    given: z.array(Delegation),
    received: z.array(Delegation),
  })
  .meta({ id: 'DelegationDesk' });
export type DelegationDesk = z.output<typeof DelegationDesk>;

/** Which delegations are asked for; a word looks at both people and at the organisation. */
export const DelegationQuery = PageQuery.extend({ standing: DelegationStanding.optional() });
export type DelegationQuery = z.output<typeof DelegationQuery>;

/** Why an administrator ends what two others agreed on. */
export const DelegationWithdrawal = z.strictObject({ reason: text(5, 300) });
export type DelegationWithdrawal = z.output<typeof DelegationWithdrawal>;
