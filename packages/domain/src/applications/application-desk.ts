import { z } from 'zod';
import { UnitElement } from '../competencies/competency-unit.ts';
import { Id, PageQuery, prose, Version } from '../kernel/schemas.ts';
import { PersonInput } from '../people/person.ts';
import { ElectiveGroup, SchemeUnit } from '../schemes/scheme.ts';
import { SchemeRequirement } from '../schemes/scheme-requirement.ts';
import { ApplicationStatus } from './application-status.ts';
import {
  ApplicationEvidence,
  ApplicationForm,
  ApplicationPurpose,
  ApplicationSubmission,
  ApplicationSummary,
  CheckMark,
  EvidenceKind,
  RequirementCheck,
} from './assessment-application.ts';
import { ApplicationWarning } from './candidate-identity.ts';
import { ReassessmentOffer } from './reassessing.rules.ts';
import { AssessmentPlan, SelfAssessment } from './self-assessment.ts';

/** A unit of an application with what is judged in it. */
export const AppliedUnit = z.object({ code: z.string(), title: z.string(), elements: z.array(UnitElement) });
/** A unit of an application. */
export type AppliedUnit = z.output<typeof AppliedUnit>;

/** An application with everything that belongs to it, as its applicant and those who handle it see it. */
export const AssessmentApplication = ApplicationSummary.extend({
  form: ApplicationForm,
  submitted: ApplicationSubmission.nullable(),
  remark: z.string().nullable(),
  warnings: z.array(ApplicationWarning),
  checks: z.array(RequirementCheck),
  evidence: z.array(ApplicationEvidence),
  requirements: z.array(SchemeRequirement),
  schemeUnits: z.array(SchemeUnit),
  groups: z.array(ElectiveGroup),
  feeRupiah: z.int().nullable(),
  /** The units it is for, with their elements and criteria. */
  units: z.array(AppliedUnit),
  /** Whether the applicant may be under age, so that a guardian has to consent. */
  guardianNeeded: z.boolean(),
  /** What is still lacking before it can be submitted. */
  gaps: z.array(z.string()),
  selfAssessment: SelfAssessment.nullable(),
  plan: AssessmentPlan.nullable(),
  /** What may be assessed again after it; null unless it ended BK (rule 12). */
  reassessment: ReassessmentOffer.nullable(),
}).meta({ id: 'AssessmentApplication' });
/** An application with everything that belongs to it. */
export type AssessmentApplication = z.output<typeof AssessmentApplication>;

/** A version of a scheme for which somebody may apply at a body; offered to those who passed training for it. */
export const AssessmentOffer = z
  .object({
    bodyId: Id,
    bodyName: z.string(),
    regionName: z.string(),
    schemeVersionId: Id,
    schemeCode: z.string(),
    schemeTitle: z.string(),
    versionLabel: z.string(),
    feeRupiah: z.int().nullable(),
    /** The cohort that the caller passed and whose curriculum covers the scheme, or null; passing makes nobody competent. */
    trainedIn: z.string().nullable(),
    /** What an application would be for by what came before (rule 16). */
    purpose: ApplicationPurpose,
  })
  .meta({ id: 'AssessmentOffer' });
/** A version of a scheme for which somebody may apply. */
export type AssessmentOffer = z.output<typeof AssessmentOffer>;

/** For what and where somebody applies. */
export const NewApplication = z.strictObject({ bodyId: Id, schemeVersionId: Id });
/** For what and where somebody applies. */
export type NewApplication = z.output<typeof NewApplication>;

/** An application that staff enter for somebody without a phone. */
export const EnteredApplication = NewApplication.extend({
  person: PersonInput.pick({ fullName: true, identity: true, birthDate: true }),
});
/** An application that staff enter for somebody. */
export type EnteredApplication = z.output<typeof EnteredApplication>;

/** The form as it is saved; whoever saw an older version is refused. */
export const FormChange = z.strictObject({ version: Version, form: ApplicationForm });
/** The form as it is saved. */
export type FormChange = z.output<typeof FormChange>;

/** What a file is, beside the file. */
export const EvidenceQuery = z.strictObject({
  kind: EvidenceKind,
  requirement: z.coerce.number().int().min(0).max(49).optional(),
});
/** What a file is. */
export type EvidenceQuery = z.output<typeof EvidenceQuery>;

const remark = prose(1000)
  .nullish()
  .transform((value) => value || null);

/** Items as they were checked, some or all of them. */
export const ApplicationChecks = z.strictObject({
  version: Version,
  evidence: z.array(z.strictObject({ id: Id, mark: CheckMark, remark })).max(60),
  requirements: z.array(z.strictObject({ requirement: z.int().min(0).max(49), mark: CheckMark, remark })).max(50),
});
/** Items as they were checked. */
export type ApplicationChecks = z.output<typeof ApplicationChecks>;

/** How the body answers: send back and reject say why, accepting names the assessor. */
export const ApplicationDecision = z.strictObject({
  version: Version,
  event: z.enum(['send_back', 'accept', 'reject']),
  remark,
  assessorId: Id.nullish(),
});
/** How the body answers. */
export type ApplicationDecision = z.output<typeof ApplicationDecision>;

/** What a list of applications is narrowed to; `open` waits for the body or the assessor. */
export const ApplicationQuery = PageQuery.extend({
  status: z.enum([...ApplicationStatus.options, 'open']).optional(),
  schemeVersionId: Id.optional(),
});
/** What a list of applications is narrowed to. */
export type ApplicationQuery = z.output<typeof ApplicationQuery>;
