import { z } from 'zod';
import { EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { Id, Instant, prose, text, Version } from '../kernel/schemas.ts';
import { Education } from '../people/person.ts';
import { SelectionPlan, SelectionScore } from './selection-plan.ts';
import { ApplicationChannel, ApplicationReason } from './training-application.ts';

const TieBreakView = z.object({ by: z.enum(['criterion', 'applied_at', 'roster_number']), key: z.string().optional() });

/** One condition of the cohort and whether an applicant meets it. */
export const FindingView = z.object({
  code: z.enum(['minimum_age', 'maximum_age', 'minimum_education', 'membership', 'document']),
  asked: z.string(),
  met: z.enum(['yes', 'no', 'unknown']),
});

/** An applicant as the centre sees one: what was sent, what was looked at, how it was scored, what came of it. */
export const ApplicantView = z
  .object({
    enrolmentId: Id,
    number: z.string(),
    rosterNumber: z.int(),
    fullName: z.string(),
    status: EnrolmentStatus,
    version: Version,
    channel: ApplicationChannel,
    education: Education.nullable(),
    phone: z.string().nullable(),
    cooperative: z.string().nullable(),
    nominatedBy: z.string().nullable(),
    motivation: z.string().nullable(),
    guardianName: z.string().nullable(),
    appliedAt: Instant,
    findings: z.array(FindingView),
    documentsSeen: z.array(z.string()),
    note: z.string().nullable(),
    scores: z.record(z.string(), SelectionScore),
    /** In a ranking as it stands now, or as it was announced. */
    rank: z.int().nullable(),
    total: z.number().nullable(),
    tieBreak: TieBreakView.nullable(),
    reason: ApplicationReason.nullable(),
    waitlistPlace: z.int().nullable(),
    confirmBy: Instant.nullable(),
  })
  .meta({ id: 'ApplicantView' });
export type ApplicantView = z.output<typeof ApplicantView>;

/** Everything about a cohort's selection. */
export const SelectionSheet = z
  .object({ plan: SelectionPlan, freeSeats: z.int(), items: z.array(ApplicantView) })
  .meta({ id: 'SelectionSheet' });
export type SelectionSheet = z.output<typeof SelectionSheet>;

/** What the centre found when it looked at an application; a reason is needed to refuse, or to let something pass. */
export const Verification = z.strictObject({
  decision: z.enum(['verify', 'reject']),
  version: Version,
  documentsSeen: z.array(text(2, 100)).max(12).default([]),
  note: prose(500).nullish(),
});
export type Verification = z.output<typeof Verification>;

/** Scores of several applicants, all or none. */
export const ScoreSheet = z.strictObject({
  planVersion: z.int().min(0),
  scores: z
    .array(z.strictObject({ enrolmentId: Id, criterion: z.string().max(40), score: SelectionScore.nullable() }))
    .min(1)
    .max(500),
});
export type ScoreSheet = z.output<typeof ScoreSheet>;

/** The announcement names the plan it follows, so that nobody announces by another one than was seen. */
export const Announcement = z.strictObject({ planVersion: z.int().min(0) });
export type Announcement = z.output<typeof Announcement>;

/** What the centre writes down for an applicant who answered by telephone or at the counter. */
export const SeatAnswer = z.strictObject({ answer: z.literal('confirm'), version: Version });
export type SeatAnswer = z.output<typeof SeatAnswer>;

/** Why the PIN of an applicant is forgotten: what the centre saw that proves who they are. */
export const PinReset = z.strictObject({ reason: text(5, 300) });
export type PinReset = z.output<typeof PinReset>;
