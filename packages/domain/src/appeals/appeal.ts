import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Day, Id, Instant, PageQuery, prose } from '../kernel/schemas.ts';
import { AppealStatus, AppealSubject } from './appeal-status.ts';

const grounds = prose(3000).pipe(z.string().min(10));

/** What is asked before the grounds of an appeal (FR.AK.04): whether it was explained, discussed, and whether somebody helps. */
export const AppealQuestion = z.enum(['explained', 'discussed', 'accompanied']);
export type AppealQuestion = z.output<typeof AppealQuestion>;

/** The candidate's answers: yes or no to each. */
export const AppealAnswers = z.record(AppealQuestion, z.boolean()).meta({ id: 'AppealAnswers' });
export type AppealAnswers = z.output<typeof AppealAnswers>;

/** What a candidate writes who appeals (FR.AK.04). */
export const AppealInput = z.strictObject({ candidacyId: Id, answers: AppealAnswers, grounds });
export type AppealInput = z.output<typeof AppealInput>;

/** Who hears an appeal. */
export const AppealReview = z.strictObject({ reviewerIds: z.array(Id).min(1).max(7) });
export type AppealReview = z.output<typeof AppealReview>;

/** What reviewers found: the named units are competent after all, or are assessed again, or the appeal has no ground. */
export const AppealOutcome = z.strictObject({
  result: z.enum(['corrected', 'reassessment', 'dismissed']),
  units: z.array(UnitCode).max(60).default([]),
  findings: grounds,
});
export type AppealOutcome = z.output<typeof AppealOutcome>;

/** One step of an appeal, for ever. */
export const AppealStep = z.object({
  status: AppealStatus,
  at: Instant,
  byName: z.string().nullable(),
  note: z.string().nullable(),
});
export type AppealStep = z.output<typeof AppealStep>;

/** An appeal in the register. */
export const AppealSummary = z
  .object({
    id: Id,
    number: z.string(),
    bodyId: Id,
    candidacyId: Id,
    fullName: z.string(),
    schemeTitle: z.string(),
    against: AppealSubject,
    status: AppealStatus,
    filedAt: Instant,
    dueOn: Day,
    overdue: z.boolean(),
  })
  .meta({ id: 'AppealSummary' });
export type AppealSummary = z.output<typeof AppealSummary>;

/** An appeal as those see it who hear it. */
export const Appeal = AppealSummary.extend({
  decisionId: Id.nullable(),
  /** Null of an appeal that was filed before they were asked. */
  answers: AppealAnswers.nullable(),
  grounds: z.string(),
  findings: z.string().nullable(),
  units: z.array(z.object({ code: UnitCode, title: z.string(), result: z.string() })),
  reviewers: z.array(z.object({ accountId: Id, fullName: z.string(), recused: z.boolean() })),
  steps: z.array(AppealStep),
  /** Whether the caller hears it; whoever declared a conflict does not. */
  mine: z.boolean(),
}).meta({ id: 'Appeal' });
export type Appeal = z.output<typeof Appeal>;

/** How appeals are asked for; `open` are all about which somebody has to do something. */
export const AppealQuery = PageQuery.extend({ status: z.enum([...AppealStatus.options, 'open']).optional() });
export type AppealQuery = z.output<typeof AppealQuery>;

/** Somebody who could hear an appeal, with what stands against it. */
export const ReviewerChoice = z
  .object({ accountId: Id, fullName: z.string(), ties: z.array(z.string()) })
  .meta({ id: 'ReviewerChoice' });
export type ReviewerChoice = z.output<typeof ReviewerChoice>;

/** An appeal as its candidate follows it. */
export const MyAppeal = z
  .object({
    id: Id,
    number: z.string(),
    schemeTitle: z.string(),
    against: AppealSubject,
    status: AppealStatus,
    filedOn: Day,
    dueOn: Day,
    grounds: z.string(),
    findings: z.string().nullable(),
  })
  .meta({ id: 'MyAppeal' });
export type MyAppeal = z.output<typeof MyAppeal>;

/** What a candidate may appeal against, until when, and what stands against it. */
export const Appealable = z
  .object({
    candidacyId: Id,
    schemeTitle: z.string(),
    against: AppealSubject,
    until: Day.nullable(),
    blockers: z.array(z.object({ code: z.string() }).loose()),
  })
  .meta({ id: 'Appealable' });
export type Appealable = z.output<typeof Appealable>;
