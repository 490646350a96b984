import { z } from 'zod';
import { Day, Id, text, Version } from '../kernel/schemas.ts';

/** What a licence allows: to train, to be accredited for it, to be a place of assessment (TUK), or to certify (LSP). */
export const LicenceKind = z.enum(['operating', 'accreditation', 'assessment_site', 'certification_body', 'other']);
export type LicenceKind = z.output<typeof LicenceKind>;

/** An accreditation or licence of a centre. */
export const CentreLicence = z
  .object({
    id: Id,
    centreId: Id,
    kind: LicenceKind,
    title: z.string(),
    number: z.string(),
    issuer: z.string(),
    validFrom: Day,
    validUntil: Day.nullable(),
    demo: z.boolean(),
    version: Version,
  })
  .meta({ id: 'CentreLicence' });
export type CentreLicence = z.output<typeof CentreLicence>;

/** What is asked of a licence to be recorded. */
export const NewCentreLicence = z
  .strictObject({
    kind: LicenceKind,
    title: text(3, 150),
    number: text(1, 100),
    issuer: text(2, 150),
    validFrom: Day,
    validUntil: Day.nullish(),
  })
  .refine(({ validFrom, validUntil }) => !validUntil || validFrom <= validUntil, {
    path: ['validUntil'],
    message: 'period_reversed',
  });
export type NewCentreLicence = z.output<typeof NewCentreLicence>;
