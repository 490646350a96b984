import { z } from 'zod';
import { Id, printed, text, Version } from '../kernel/schemas.ts';
import { RegionCode } from '../regions/region.ts';
import { Trade } from '../rooms/trade.ts';

/** Kinds of training centre: central (BPVP), regional (BLK), community-run (BLKK), private (LPK). */
export const CentreKind = z.enum(['bpvp', 'blk', 'blkk', 'lpk']);
export type CentreKind = z.output<typeof CentreKind>;

/** Whether a centre is a place of assessment (TUK): of its own, for a time, or at a workplace. */
export const AssessmentSiteKind = z.enum(['none', 'ad_hoc', 'workplace', 'permanent']);
export type AssessmentSiteKind = z.output<typeof AssessmentSiteKind>;

/** A training centre. */
export const Centre = z
  .object({
    id: Id,
    name: z.string(),
    kind: CentreKind,
    regionCode: RegionCode,
    regionName: z.string(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    /** Printed on certificates as the place of signing. */
    city: z.string(),
    /** Short sign of the centre in certificate numbers. */
    numberUnit: z.string(),
    parentId: Id.nullable(),
    /** Centres that may approve for this one by mandate (rule 22). */
    partnerIds: z.array(Id),
    /** Head of the centre, printed as signatory. */
    headName: z.string().nullable(),
    accreditation: z.string().nullable(),
    /** The trades it trains for. */
    trades: z.array(Trade),
    /** Which kind of place of assessment (TUK) it is, if any. */
    assessmentSite: AssessmentSiteKind,
    demo: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Centre' });
export type Centre = z.output<typeof Centre>;

const optionalFields = {
  address: text(1, 300).nullish(),
  phone: text(3, 30).nullish(),
  email: z.email().max(254).nullish(),
  city: printed(1, 100).optional(),
  numberUnit: z
    .string()
    .regex(/^[A-Z0-9-]{2,20}$/)
    .optional(),
  parentId: Id.nullish(),
  partnerIds: z.array(Id).max(50).optional(),
  headName: printed(1, 100).nullish(),
  accreditation: text(1, 100).nullish(),
  trades: z.array(Trade).max(30).optional(),
  assessmentSite: AssessmentSiteKind.optional(),
};

/** What is asked of a new centre; the city and the number unit follow from region and name unless given. */
export const NewCentre = z.strictObject({
  name: printed(3, 150),
  kind: CentreKind,
  regionCode: RegionCode,
  ...optionalFields,
});
export type NewCentre = z.output<typeof NewCentre>;

/** A change of a centre. */
export const CentreChange = z.strictObject({
  version: Version,
  name: printed(3, 150).optional(),
  regionCode: RegionCode.optional(),
  ...optionalFields,
});
export type CentreChange = z.output<typeof CentreChange>;

/** The centres that may approve for a centre: itself, its parent, its partners by mandate (rule 22). */
export function approvalCircle(centre: Pick<Centre, 'id' | 'parentId' | 'partnerIds'>): string[] {
  return [centre.id, ...(centre.parentId ? [centre.parentId] : []), ...centre.partnerIds];
}

/** A number unit made from a name: the capitals and digits of its words, `BLKK Nurul Huda` → `BLKK-NH`. */
export function numberUnitOf(name: string): string {
  const words = name
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
  const [first = 'BLK', ...rest] = words;
  const initials = rest.map((word) => word[0]).join('');
  return (initials ? `${first.slice(0, 8)}-${initials.slice(0, 10)}` : first.slice(0, 20)).padEnd(2, 'X');
}
