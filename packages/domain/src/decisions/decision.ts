import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Judgement } from '../grading/grade.ts';
import { Id, Instant, prose, text } from '../kernel/schemas.ts';
import { DecisionOutcome, DecisionStatus } from './decision-status.ts';

/** A unit as recommended or decided; of a BK what its candidate does next (rule 12). One that was not needed has no result. */
export const DecidedUnit = z
  .object({ code: UnitCode, title: z.string(), result: Judgement.nullable(), whatToDo: z.string().nullable() })
  .meta({ id: 'DecidedUnit' });
export type DecidedUnit = z.output<typeof DecidedUnit>;

/** A unit that a vote finds not yet competent, and what the candidate does next. */
export const NotYet = z.strictObject({ unitCode: UnitCode, whatToDo: text(5, 500) });

const reason = prose(2000)
  .pipe(z.string().min(5))
  .nullish()
  .transform((given) => given ?? null);

/** A member's vote about a candidate; whoever differs from the recommendation writes why (rule 10). */
export const VoteInput = z.strictObject({
  decisionId: Id,
  outcome: DecisionOutcome,
  notYet: z.array(NotYet).max(60).default([]),
  reason,
});
export type VoteInput = z.output<typeof VoteInput>;

/** The votes of one member about several candidates: all of them or none. */
export const Votes = z.strictObject({ votes: z.array(VoteInput).min(1).max(200) });
export type Votes = z.output<typeof Votes>;

/** A vote as it was cast; a later one of the same member stands in its place. */
export const Vote = z
  .object({
    accountId: Id,
    memberName: z.string(),
    outcome: DecisionOutcome,
    notYet: z.array(z.object({ unitCode: UnitCode, whatToDo: z.string() })),
    reason: z.string().nullable(),
    castAt: Instant,
    /** Whether the member declared a conflict with the candidate: the vote stays in the record and counts no more (rule 2). */
    recused: z.boolean(),
  })
  .meta({ id: 'PanelVote' });
export type Vote = z.output<typeof Vote>;

/** One candidate before a panel: what was recommended, how the members voted, what was decided. */
export const PanelDecision = z
  .object({
    id: Id,
    candidacyId: Id,
    fullName: z.string(),
    assessorName: z.string(),
    /** Whether the assessor declared a conflict with the candidate after having judged (rule 1). */
    assessorRecused: z.boolean(),
    recommended: z.object({
      outcome: z.enum(['competent', 'not_yet_competent']),
      units: z.array(DecidedUnit),
      note: z.string().nullable(),
    }),
    /** A measure against a tie of the assessor to the candidate, which the panel sees (rule 1). */
    mitigation: z.string().nullable(),
    status: DecisionStatus,
    outcome: DecisionOutcome.nullable(),
    units: z.array(DecidedUnit),
    reason: z.string().nullable(),
    votes: z.array(Vote),
    blockers: z.array(z.object({ code: z.string() }).loose()),
    supersedesId: Id.nullable(),
    publishedAt: Instant.nullable(),
  })
  .meta({ id: 'PanelDecision' });
export type PanelDecision = z.output<typeof PanelDecision>;
