import { z } from 'zod';
import { Day, Id, Instant, PageQuery, printed, text, Version } from '../kernel/schemas.ts';
import { RegionCode } from '../regions/region.ts';

/** Kinds of certification body (LSP): of one institution (P1), of one branch (P2), of a profession (P3). */
export const BodyKind = z.enum(['p1', 'p2', 'p3']);
/** Kinds of certification body. */
export type BodyKind = z.output<typeof BodyKind>;

/** A certification body (LSP). */
export const CertificationBody = z
  .object({
    id: Id,
    name: z.string(),
    kind: BodyKind,
    regionCode: RegionCode,
    regionName: z.string(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    /** The centre whose own body it is (P1), or null. */
    centreId: Id.nullable(),
    centreName: z.string().nullable(),
    /** How many panel members decide together (rule 2). */
    quorum: z.int(),
    demo: z.boolean(),
    version: Version,
  })
  .meta({ id: 'CertificationBody' });
/** A certification body (LSP). */
export type CertificationBody = z.output<typeof CertificationBody>;

const fields = {
  address: text(1, 300).nullish(),
  phone: text(3, 30).nullish(),
  email: z.email().max(254).nullish(),
  centreId: Id.nullish(),
  quorum: z.int().min(1).max(15).optional(),
};

/** What is asked of a new body. */
export const NewBody = z.strictObject({ name: printed(3, 150), kind: BodyKind, regionCode: RegionCode, ...fields });
/** What is asked of a new body. */
export type NewBody = z.output<typeof NewBody>;

/** A change of a body: what is absent stays, what is null is cleared. */
export const BodyChange = z.strictObject({
  version: Version,
  name: printed(3, 150).optional(),
  kind: BodyKind.optional(),
  regionCode: RegionCode.optional(),
  ...fields,
});
/** A change of a body. */
export type BodyChange = z.output<typeof BodyChange>;

/** A scheme that a licence covers, and until when where the scope was reduced. */
export const LicenceScope = z.object({
  schemeId: Id,
  schemeCode: z.string(),
  schemeTitle: z.string(),
  endsOn: Day.nullable(),
  /** Why the scope was reduced. */
  reason: z.string().nullable(),
});
/** A scheme that a licence covers. */
export type LicenceScope = z.output<typeof LicenceScope>;

/** BNSP's letter that lifts the lapse of a licence until a day (rule 4). */
export const LicenceLift = z.object({
  letterNumber: z.string(),
  until: Day,
  fileId: Id,
  at: Instant,
  byName: z.string(),
});
/** BNSP's letter that lifts the lapse of a licence. */
export type LicenceLift = z.output<typeof LicenceLift>;

/** A licence of a body with its scope; a renewal is a licence of its own. */
export const BodyLicence = z
  .object({
    id: Id,
    bodyId: Id,
    number: z.string(),
    validFrom: Day,
    validUntil: Day,
    scopes: z.array(LicenceScope),
    lift: LicenceLift.nullable(),
    demo: z.boolean(),
  })
  .meta({ id: 'BodyLicence' });
/** A licence of a body with its scope. */
export type BodyLicence = z.output<typeof BodyLicence>;

/** What is asked of a licence to be recorded. */
export const NewBodyLicence = z
  .strictObject({
    number: text(1, 100),
    validFrom: Day,
    validUntil: Day,
    schemeIds: z.array(Id).min(1).max(100),
  })
  .refine(({ validFrom, validUntil }) => validFrom <= validUntil, { path: ['validUntil'], message: 'period_reversed' });
/** What is asked of a licence to be recorded. */
export type NewBodyLicence = z.output<typeof NewBodyLicence>;

/** A scheme that leaves the scope of a licence after a day. */
export const ScopeReduction = z.strictObject({ schemeId: Id, endsOn: Day, reason: text(5, 300) });
/** A scheme that leaves the scope of a licence. */
export type ScopeReduction = z.output<typeof ScopeReduction>;

/** What is said of BNSP's letter beside the letter itself. */
export const LiftQuery = z.strictObject({ letterNumber: text(1, 100), until: Day });
/** What is said of BNSP's letter. */
export type LiftQuery = z.output<typeof LiftQuery>;

/** What a list of bodies is narrowed to. */
export const BodyQuery = PageQuery.extend({ schemeId: Id.optional() });
/** What a list of bodies is narrowed to. */
export type BodyQuery = z.output<typeof BodyQuery>;
