import { z } from 'zod';
import { Day, Instant } from '../kernel/schemas.ts';
import { Words, Written } from './copied.ts';

/** A file behind an application by its kind and day, and how it was checked. */
const Evidence = z.object({
  kind: z.string(),
  requirement: z.int().nullable(),
  type: z.string(),
  addedAt: Instant,
  addedBy: z.string(),
  checked: Words,
  remark: Words,
  removedAt: Instant.nullable(),
});

const SelfAssessed = z.object({
  answers: z.array(Written),
  signedAt: Instant,
  reviewedByName: Words,
  reviewedAt: Instant.nullable(),
  outcome: Words,
  remark: Words,
});

const Planned = z.object({
  criteria: z.array(Written),
  note: Words,
  approvedAt: Instant.nullable(),
  approvedByName: Words,
});

/** An application for assessment (APL.01) with its self-assessment (APL.02) and plan (MAPA). */
export const ApplicationCopy = z
  .object({
    body: z.string(),
    number: z.string(),
    scheme: z.string(),
    schemeVersion: z.string(),
    purpose: z.string(),
    status: z.string(),
    enteredBy: z.string(),
    createdAt: Instant,
    submittedAt: Instant.nullable(),
    closedAt: Instant.nullable(),
    cooperative: Words,
    cooperativeRole: Words,
    units: z.array(z.string()),
    form: Written,
    /** Each submission as it was handed in (rule 9). */
    submissions: z.array(z.object({ number: z.int(), submittedAt: Instant, byName: z.string(), content: Written })),
    evidence: z.array(Evidence),
    checks: z.array(Written),
    remark: Words,
    warnings: z.array(z.string()),
    assessor: Words,
    selfAssessment: SelfAssessed.nullable(),
    plan: Planned.nullable(),
    outcome: Words,
    decidedOn: Day.nullable(),
    validUntil: Day.nullable(),
    missingUnits: z.array(z.string()),
  })
  .meta({ id: 'ApplicationCopy' });
export type ApplicationCopy = z.output<typeof ApplicationCopy>;

/** An appeal (AK.04) with its steps. */
export const AppealCopy = z
  .object({
    body: z.string(),
    number: z.string(),
    scheme: z.string(),
    against: z.string(),
    status: z.string(),
    filedAt: Instant,
    dueOn: Day,
    escalatedAt: Instant.nullable(),
    answers: Written.nullable(),
    grounds: z.string(),
    findings: Words,
    heardBy: z.array(z.string()),
    steps: z.array(z.object({ status: z.string(), at: Instant, byName: Words, note: Words })),
  })
  .meta({ id: 'AppealCopy' });
export type AppealCopy = z.output<typeof AppealCopy>;
