import { z } from 'zod';
import { Id, text, Version } from '../kernel/schemas.ts';
import { RegionCode } from '../regions/region.ts';

/** Kinds of cooperative. */
export const CooperativeKind = z.enum([
  'village',
  'worker',
  'driver',
  'courier',
  'savings_and_loan',
  'consumer',
  'other',
]);
export type CooperativeKind = z.output<typeof CooperativeKind>;

/** The business units of a village cooperative and `other` for free ones. */
export const BusinessUnit = z.enum([
  'office',
  'groceries',
  'savings_and_loan',
  'clinic',
  'pharmacy',
  'cold_storage',
  'logistics',
  'other',
]);
export type BusinessUnit = z.output<typeof BusinessUnit>;

/** What somebody is in a cooperative: chair, vice chair, secretary, treasurer, board member, supervisor, manager, member. */
export const CooperativeRole = z.enum([
  'chair',
  'vice_chair',
  'secretary',
  'treasurer',
  'board_member',
  'supervisor',
  'manager',
  'business_unit_staff',
  'member',
  'candidate',
]);
export type CooperativeRole = z.output<typeof CooperativeRole>;

/** A cooperative; `provisional` while it is not yet founded. */
export const Cooperative = z
  .object({
    id: Id,
    name: z.string(),
    kind: CooperativeKind,
    regionCode: RegionCode,
    regionName: z.string(),
    legalEntityNumber: z.string().nullable(),
    provisional: z.boolean(),
    businessUnits: z.array(BusinessUnit),
    address: z.string().nullable(),
    demo: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Cooperative' });
export type Cooperative = z.output<typeof Cooperative>;

/** What is asked of a new cooperative. */
export const NewCooperative = z.strictObject({
  name: text(3, 150),
  kind: CooperativeKind,
  regionCode: RegionCode,
  legalEntityNumber: text(3, 60).nullish(),
  provisional: z.boolean().optional(),
  businessUnits: z.array(BusinessUnit).max(20).optional(),
  address: text(1, 300).nullish(),
});
export type NewCooperative = z.output<typeof NewCooperative>;

/** A change of a cooperative: what is absent stays, what is null is cleared. */
export const CooperativeChange = NewCooperative.partial().extend({ version: Version });
export type CooperativeChange = z.output<typeof CooperativeChange>;
