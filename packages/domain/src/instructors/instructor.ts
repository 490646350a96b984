import { z } from 'zod';
import { Standing } from '../certificates/certificate-status.ts';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Day, Id, printed, text, Version } from '../kernel/schemas.ts';

/** What a qualification proves: skill in units, or the method of teaching. */
export const QualificationKind = z.enum(['technical', 'methodology']);
export type QualificationKind = z.output<typeof QualificationKind>;

/** A qualification of an instructor; no end day means it does not expire. */
export const Qualification = z
  .object({
    /** Of one that a certificate gave, the certificate's: it may stand behind one of each kind. */
    id: Id,
    kind: QualificationKind,
    title: z.string(),
    unitCodes: z.array(UnitCode),
    certificateNumber: z.string().nullable(),
    issuedBy: z.string().nullable(),
    validFrom: Day,
    validUntil: Day.nullable(),
    /** The file that shows it, or null. */
    evidenceId: Id.nullable(),
    /** Whether somebody of the centre has looked at it; what an instructor records counts only then. */
    confirmed: z.boolean(),
    /** The certificate of this register that gave it, and how that stands now; null where it was typed in. */
    certificate: z.object({ id: Id, standing: Standing }).nullable(),
  })
  .meta({ id: 'Qualification' });
export type Qualification = z.output<typeof Qualification>;

/** An instructor of a centre. */
export const Instructor = z
  .object({
    id: Id,
    accountId: Id.nullable(),
    centreId: Id,
    centreName: z.string(),
    fullName: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    /** The person as whom the instructor is trained, and the name there; null where none is known. */
    personId: Id.nullable(),
    personName: z.string().nullable(),
    qualifications: z.array(Qualification),
    /** Units the instructor is technically qualified for today. */
    qualifiedUnitCodes: z.array(UnitCode),
    /** Whether a valid methodology qualification exists today. */
    methodologyValid: z.boolean(),
    demo: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Instructor' });
export type Instructor = z.output<typeof Instructor>;

/** A qualification to be recorded. */
export const NewQualification = z.strictObject({
  kind: QualificationKind,
  title: text(3, 200),
  unitCodes: z.array(UnitCode).max(100).default([]),
  certificateNumber: text(1, 100).nullish(),
  issuedBy: text(1, 150).nullish(),
  validFrom: Day,
  validUntil: Day.nullish(),
  evidenceId: Id.nullish(),
});
export type NewQualification = z.output<typeof NewQualification>;

/** A new instructor; an account with the same e-mail is linked. */
export const NewInstructor = z.strictObject({
  centreId: Id,
  fullName: printed(1, 100),
  email: z.email().max(254).toLowerCase().nullish(),
  phone: text(3, 30).nullish(),
  qualifications: z
    .array(NewQualification.omit({ evidenceId: true }))
    .max(50)
    .default([]),
});
export type NewInstructor = z.output<typeof NewInstructor>;

/** A change of an instructor: what is absent stays, what is null is cleared. */
export const InstructorChange = NewInstructor.omit({ centreId: true, qualifications: true })
  .partial()
  .extend({ version: Version });
export type InstructorChange = z.output<typeof InstructorChange>;

/** The enrolment by which an instructor is known as a person; null parts the two again. */
export const InstructorPerson = z.strictObject({ version: Version, enrolmentId: Id.nullable() });
export type InstructorPerson = z.output<typeof InstructorPerson>;
