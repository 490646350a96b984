import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Id, Instant, PageQuery, printed, text } from '../kernel/schemas.ts';
import { SchemeRequirement } from './scheme-requirement.ts';

/** What a scheme certifies: a level of the national framework, an occupation, or a cluster of units. */
export const SchemeKind = z.enum(['kkni', 'occupation', 'cluster']);
export type SchemeKind = z.output<typeof SchemeKind>;

/** A unit of a scheme: compulsory, or one of an elective group. */
export const SchemeUnit = z
  .object({
    code: UnitCode,
    title: text(1, 300),
    /** The elective group it belongs to; null where it is compulsory. */
    group: text(1, 100).nullable(),
  })
  .meta({ id: 'SchemeUnit' });
export type SchemeUnit = z.output<typeof SchemeUnit>;

/** A group of elective units, and how many of them are needed. */
export const ElectiveGroup = z.object({ title: text(1, 100), choose: z.int().min(1).max(50) });
export type ElectiveGroup = z.output<typeof ElectiveGroup>;

/** What a version of a scheme says beside its units; the defaults are settings with their source (†). */
export const SchemeTerms = z.object({
  requirements: z.array(SchemeRequirement).max(50),
  /** How long a competency certificate is valid, from the decision. */
  validityMonths: z.int().min(1).max(120),
  /** When surveillance is due, from the decision. */
  surveillanceMonths: z.int().min(1).max(120),
  /** When renewal opens, from the decision. */
  renewalOpensMonths: z.int().min(1).max(120),
  /** How many days after BK only the missing units are assessed again (rule 12). */
  reassessmentDays: z.int().min(1).max(1000),
  /** The fee in rupiah, for information only; null where none is said. */
  feeRupiah: z.int().min(0).max(100_000_000).nullable(),
});
/** What a version of a scheme says beside its units. */
export type SchemeTerms = z.output<typeof SchemeTerms>;

/** A version of a scheme; what it says never changes (rule 9). */
export const SchemeVersion = z
  .object({
    id: Id,
    schemeId: Id,
    /** As the scheme's own document numbers it, such as `2025` or `1.0`. */
    label: z.string(),
    units: z.array(SchemeUnit),
    groups: z.array(ElectiveGroup),
    ...SchemeTerms.shape,
    createdAt: Instant,
  })
  .meta({ id: 'SchemeVersion' });
export type SchemeVersion = z.output<typeof SchemeVersion>;

/** A certification scheme with its versions, newest first. */
export const CertificationScheme = z
  .object({
    id: Id,
    code: z.string(),
    title: z.string(),
    kind: SchemeKind,
    illustrative: z.boolean(),
    versions: z.array(SchemeVersion),
  })
  .meta({ id: 'CertificationScheme' });
export type CertificationScheme = z.output<typeof CertificationScheme>;

const versionAsked = {
  label: text(1, 40),
  units: z
    .array(z.strictObject({ code: UnitCode, group: text(1, 100).nullish() }))
    .min(1)
    .max(100),
  groups: z.array(ElectiveGroup).max(20).default([]),
  requirements: SchemeTerms.shape.requirements.default([]),
  validityMonths: SchemeTerms.shape.validityMonths.optional(),
  surveillanceMonths: SchemeTerms.shape.surveillanceMonths.optional(),
  renewalOpensMonths: SchemeTerms.shape.renewalOpensMonths.optional(),
  reassessmentDays: SchemeTerms.shape.reassessmentDays.optional(),
  feeRupiah: SchemeTerms.shape.feeRupiah.optional(),
};

/** A version of a scheme as it is made by hand; terms that are left out are as the settings say. */
export const NewSchemeVersion = z.strictObject(versionAsked);
/** A version of a scheme as it is made by hand. */
export type NewSchemeVersion = z.output<typeof NewSchemeVersion>;

/** Requirements as they are being written, to be looked at before a version is made of them (rule 7). */
export const RequirementDraft = z.strictObject({ requirements: SchemeTerms.shape.requirements });
/** Requirements as they are being written. */
export type RequirementDraft = z.output<typeof RequirementDraft>;

/** A new scheme with its first version. */
export const NewScheme = z.strictObject({
  code: text(1, 60).pipe(z.string().toUpperCase()),
  title: printed(3, 300),
  kind: SchemeKind,
  version: NewSchemeVersion,
});
/** A new scheme with its first version. */
export type NewScheme = z.output<typeof NewScheme>;

/** Whether the code of a scheme marks itself as illustrative. */
export const isIllustrativeSchemeCode = (code: string): boolean => /^CONTOH[.-]/.test(code);

/** A version of a scheme as curricula choose among them. */
export const SchemeChoice = SchemeVersion.extend({
  schemeCode: z.string(),
  schemeTitle: z.string(),
  kind: SchemeKind,
  illustrative: z.boolean(),
}).meta({ id: 'SchemeChoice' });
export type SchemeChoice = z.output<typeof SchemeChoice>;

/** What a list of schemes is narrowed to. */
export const SchemeQuery = PageQuery.extend({ kind: SchemeKind.optional() });
export type SchemeQuery = z.output<typeof SchemeQuery>;
