import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { CooperativeRole } from '../cooperatives/cooperative.ts';
import { Id, Instant, prose, text, Version } from '../kernel/schemas.ts';
import { Guardian } from '../people/guardian.ts';
import { Education } from '../people/person.ts';
import { RequirementKind } from '../schemes/scheme-requirement.ts';
import { ApplicationStatus } from './application-status.ts';
import { Competence } from './self-assessment.ts';

/** What somebody applies for: a first certificate, a renewal in its window, a re-assessment after BK, a new version. */
export const ApplicationPurpose = z.enum(['certification', 'renewal', 'reassessment', 'new_version']);
/** What somebody applies for. */
export type ApplicationPurpose = z.output<typeof ApplicationPurpose>;

/** How an applicant meets one requirement: by which of its alternatives, in own words. */
export const RequirementClaim = z.strictObject({
  /** The requirement, as the version of the scheme counts them from 0. */
  requirement: z.int().min(0).max(49),
  kind: RequirementKind,
  text: prose(1000),
});
/** How an applicant meets one requirement. */
export type RequirementClaim = z.output<typeof RequirementClaim>;

const asked = {
  phone: text(5, 30).nullable(),
  email: z.email().max(254).toLowerCase().nullable(),
  address: text(1, 300).nullable(),
  education: Education.nullable(),
  workplace: text(1, 150).nullable(),
  position: text(1, 100).nullable(),
  cooperativeId: Id.nullable(),
  cooperativeRole: CooperativeRole.nullable(),
  /** Whether the applicant is the head of the village (rule 19). */
  villageHead: z.boolean(),
  /** The elective units that the applicant wants to be assessed in. */
  electives: z.array(UnitCode).max(50),
  claims: z.array(RequirementClaim).max(50),
  /** Who consents for an applicant under age; the submission says when it was recorded and by whom. */
  guardian: Guardian.nullish(),
};

/** What an applicant fills in (FR.APL.01), as long as nothing is submitted. */
export const ApplicationForm = z.strictObject(asked).meta({ id: 'ApplicationForm' });
/** What an applicant fills in (FR.APL.01). */
export type ApplicationForm = z.output<typeof ApplicationForm>;

/** A form in which nothing is filled in yet. */
export const emptyApplicationForm: ApplicationForm = {
  ...{ phone: null, email: null, address: null, education: null, workplace: null, position: null },
  ...{ cooperativeId: null, cooperativeRole: null, villageHead: false, electives: [], claims: [], guardian: null },
};

/** What an evidence of an application is. */
export const EvidenceKind = z.enum([
  'identity',
  'photo',
  'education',
  'training',
  'experience',
  'portfolio',
  'self_assessment',
]);
/** What an evidence of an application is. */
export type EvidenceKind = z.output<typeof EvidenceKind>;

/** Whether an item was found to be met. */
export const CheckMark = z.enum(['met', 'not_met']);
/** Whether an item was found to be met. */
export type CheckMark = z.output<typeof CheckMark>;

/** A file that stands behind an application, and how it was checked. */
export const ApplicationEvidence = z
  .object({
    id: Id,
    kind: EvidenceKind,
    /** The requirement that it stands behind, or null. */
    requirement: z.int().nullable(),
    type: z.enum(['image/jpeg', 'application/pdf']),
    checked: CheckMark.nullable(),
    remark: z.string().nullable(),
    addedAt: Instant,
    addedBy: z.enum(['applicant', 'staff']),
  })
  .meta({ id: 'ApplicationEvidence' });
/** A file that stands behind an application. */
export type ApplicationEvidence = z.output<typeof ApplicationEvidence>;

/** What was submitted, frozen with the files it named (rule 9); each submission stands. */
export const ApplicationSubmission = z
  .object({
    number: z.int(),
    fullName: z.string(),
    form: ApplicationForm,
    cooperativeName: z.string().nullable(),
    evidenceIds: z.array(Id),
    submittedAt: Instant,
    /** Who submitted: the applicant, or staff for one without a phone. */
    submittedBy: z.enum(['applicant', 'staff']),
    byName: z.string(),
  })
  .meta({ id: 'ApplicationSubmission' });
/** What was submitted, frozen. */
export type ApplicationSubmission = z.output<typeof ApplicationSubmission>;

/** How a requirement was checked. */
export const RequirementCheck = z.strictObject({
  requirement: z.int().min(0),
  mark: CheckMark,
  remark: z.string().nullable(),
});
/** How a requirement was checked. */
export type RequirementCheck = z.output<typeof RequirementCheck>;

/** An application for assessment in a list. */
export const ApplicationSummary = z
  .object({
    id: Id,
    /** Its number in the body's own count, for speaking of it. */
    number: z.string(),
    bodyId: Id,
    bodyName: z.string(),
    schemeId: Id,
    schemeVersionId: Id,
    schemeCode: z.string(),
    schemeTitle: z.string(),
    versionLabel: z.string(),
    personId: Id,
    fullName: z.string(),
    purpose: ApplicationPurpose,
    status: ApplicationStatus,
    /** What was decided in the end; null while nothing is, or where nothing was. */
    outcome: Competence.nullable(),
    cooperativeName: z.string().nullable(),
    submittedAt: Instant.nullable(),
    createdAt: Instant,
    /** The assessor who reviews it, or null. */
    assessorId: Id.nullable(),
    assessorName: z.string().nullable(),
    version: Version,
  })
  .meta({ id: 'ApplicationSummary' });
/** An application in a list. */
export type ApplicationSummary = z.output<typeof ApplicationSummary>;
