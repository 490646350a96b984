import { z } from 'zod';
import { Day, Id, PageQuery, text, Version } from '../kernel/schemas.ts';
import { PersonInput } from '../people/person.ts';
import { RegionCode } from '../regions/region.ts';

/** A version of a scheme that an assessor may assess for, from a day and perhaps until one. */
export const Authorisation = z.object({
  schemeVersionId: Id,
  schemeCode: z.string(),
  schemeTitle: z.string(),
  label: z.string(),
  from: Day,
  until: Day.nullable(),
});
/** A version of a scheme that an assessor may assess for. */
export type Authorisation = z.output<typeof Authorisation>;

/** An assessor of a body: a person with a certificate of assessor (MET number). */
export const Assessor = z
  .object({
    id: Id,
    bodyId: Id,
    bodyName: z.string(),
    personId: Id,
    /** The account with which the assessor works here, or null. */
    accountId: Id.nullable(),
    fullName: z.string(),
    metNumber: z.string(),
    validFrom: Day,
    validUntil: Day,
    regionCode: RegionCode,
    regionName: z.string(),
    /** How many candidates a day; null where the policy says. */
    maxCandidatesADay: z.int().nullable(),
    /** An assessor who no longer works for the body takes no new candidates. */
    active: z.boolean(),
    authorisations: z.array(Authorisation),
    demo: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Assessor' });
/** An assessor of a body. */
export type Assessor = z.output<typeof Assessor>;

const AuthorisationInput = z
  .strictObject({ schemeVersionId: Id, from: Day, until: Day.nullish() })
  .refine(({ from, until }) => !until || from <= until, { path: ['until'], message: 'period_reversed' });

const fields = {
  metNumber: text(3, 60),
  validFrom: Day,
  validUntil: Day,
  regionCode: RegionCode,
  email: z.email().max(254).toLowerCase().nullish(),
  maxCandidatesADay: z.int().min(1).max(50).nullish(),
  authorisations: z.array(AuthorisationInput).max(100).default([]),
};

/** What is asked of a new assessor; the person is found by document where known. */
export const NewAssessor = z
  .strictObject({ person: PersonInput.pick({ fullName: true, identity: true, birthDate: true }), ...fields })
  .refine(({ validFrom, validUntil }) => validFrom <= validUntil, { path: ['validUntil'], message: 'period_reversed' });
/** What is asked of a new assessor. */
export type NewAssessor = z.output<typeof NewAssessor>;

/** A change of an assessor: what is absent stays, what is null is cleared. */
export const AssessorChange = z.strictObject({
  version: Version,
  metNumber: fields.metNumber.optional(),
  validFrom: Day.optional(),
  validUntil: Day.optional(),
  regionCode: RegionCode.optional(),
  email: fields.email,
  maxCandidatesADay: fields.maxCandidatesADay,
  authorisations: z.array(AuthorisationInput).max(100).optional(),
  active: z.boolean().optional(),
});
/** A change of an assessor. */
export type AssessorChange = z.output<typeof AssessorChange>;

/** What a list of assessors is narrowed to. */
export const AssessorQuery = PageQuery.extend({ bodyId: Id.optional() });
/** What a list of assessors is narrowed to. */
export type AssessorQuery = z.output<typeof AssessorQuery>;
