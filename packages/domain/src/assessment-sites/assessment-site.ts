import { z } from 'zod';
import { Day, Id, text, Version } from '../kernel/schemas.ts';
import { RegionCode } from '../regions/region.ts';

/** Kinds of place of assessment (TUK): for a time (sewaktu), at a workplace (tempat kerja), of its own (mandiri). */
export const SiteKind = z.enum(['permanent', 'ad_hoc', 'workplace']);
/** Kinds of place of assessment (TUK). */
export type SiteKind = z.output<typeof SiteKind>;

/** What is looked at when a place is verified. */
export const verificationItems = ['rooms', 'equipment', 'materials', 'safety', 'connection', 'access'] as const;

/** What was found when a place was verified. */
export const SiteVerification = z.strictObject({
  from: Day,
  until: Day,
  byName: text(1, 100),
  items: z.array(z.strictObject({ item: z.enum(verificationItems), met: z.boolean(), note: text(1, 300).nullish() })),
});
/** What was found when a place was verified. */
export type SiteVerification = z.output<typeof SiteVerification>;

/** A place of assessment (TUK). */
export const AssessmentSite = z
  .object({
    id: Id,
    bodyId: Id,
    name: z.string(),
    kind: SiteKind,
    regionCode: RegionCode,
    regionName: z.string(),
    address: z.string().nullable(),
    /** The room of a centre that it is, where it is one; its timetable counts then. */
    roomId: Id.nullable(),
    roomName: z.string().nullable(),
    seats: z.int(),
    verifiedFrom: Day.nullable(),
    verifiedUntil: Day.nullable(),
    verification: SiteVerification.nullable(),
    demo: z.boolean(),
    version: Version,
  })
  .meta({ id: 'AssessmentSite' });
/** A place of assessment (TUK). */
export type AssessmentSite = z.output<typeof AssessmentSite>;

const seats = z.int().min(1).max(1000);

/** What is asked of a new place. */
export const NewSite = z.strictObject({
  name: text(3, 150),
  kind: SiteKind,
  regionCode: RegionCode,
  address: text(1, 300).nullish(),
  roomId: Id.nullish(),
  seats,
});
/** What is asked of a new place. */
export type NewSite = z.output<typeof NewSite>;

/** A verification as it is recorded; the version is the place's. */
export const VerifySite = SiteVerification.extend({ version: Version }).refine(({ from, until }) => from <= until, {
  path: ['until'],
  message: 'period_reversed',
});
/** A verification as it is recorded. */
export type VerifySite = z.output<typeof VerifySite>;
