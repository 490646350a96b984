import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Judgement } from '../grading/grade.ts';
import { Day, Id, Instant, PageQuery, prose, text, Version } from '../kernel/schemas.ts';
import { DecisionOutcome, DecisionStatus, PanelStatus } from './decision-status.ts';

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
  })
  .meta({ id: 'PanelVote' });
export type Vote = z.output<typeof Vote>;

/** A reason against something, with the facts that go with it. */
const Blocker = z.object({ code: z.string() }).loose();

/** One candidate before a panel: what was recommended, how the members voted, what was decided. */
export const PanelDecision = z
  .object({
    id: Id,
    candidacyId: Id,
    fullName: z.string(),
    assessorName: z.string(),
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
    blockers: z.array(Blocker),
    supersedesId: Id.nullable(),
    publishedAt: Instant.nullable(),
  })
  .meta({ id: 'PanelDecision' });
export type PanelDecision = z.output<typeof PanelDecision>;

/** A panel as lists show it. */
export const DecisionPanel = z
  .object({
    id: Id,
    bodyId: Id,
    bodyName: z.string(),
    sessionId: Id,
    sessionTitle: z.string(),
    schemeTitle: z.string(),
    status: PanelStatus,
    quorum: z.int(),
    meetsOn: Day,
    candidates: z.int(),
    decided: z.int(),
    createdAt: Instant,
    version: Version,
  })
  .meta({ id: 'DecisionPanel' });
export type DecisionPanel = z.output<typeof DecisionPanel>;

/** A panel with its members and everybody before it. */
export const DecisionPanelDetail = DecisionPanel.extend({
  members: z.array(z.object({ accountId: Id, fullName: z.string() })),
  decisions: z.array(PanelDecision),
  /** Whether the caller sits on it. */
  mine: z.boolean(),
  minutesReady: z.boolean(),
  /** Reasons against deciding at all today: licence and scope (rule 4). */
  blockers: z.array(Blocker),
}).meta({ id: 'DecisionPanelDetail' });
export type DecisionPanelDetail = z.output<typeof DecisionPanelDetail>;

/** A panel to be convened about candidates of a session; absent, about all who were recommended and wait. */
export const PanelInput = z.strictObject({
  sessionId: Id,
  meetsOn: Day,
  memberIds: z.array(Id).min(1).max(15),
  candidacyIds: z.array(Id).min(1).max(200).optional(),
});
export type PanelInput = z.output<typeof PanelInput>;

/** A session whose recommended candidates wait for a panel. */
export const PanelSession = z
  .object({ sessionId: Id, title: z.string(), schemeTitle: z.string(), ready: z.int() })
  .meta({ id: 'PanelSession' });
export type PanelSession = z.output<typeof PanelSession>;

/** How panels are asked for. */
export const PanelQuery = PageQuery.extend({ status: PanelStatus.optional() });
export type PanelQuery = z.output<typeof PanelQuery>;

/** Somebody who may sit on a panel, with the reasons against it (rule 2). */
export const PanelChoice = z
  .object({
    accountId: Id,
    fullName: z.string(),
    ties: z.array(z.object({ candidate: z.string(), code: z.string() })),
  })
  .meta({ id: 'PanelChoice' });
export type PanelChoice = z.output<typeof PanelChoice>;

/** What may come before a panel of a session: its candidates, who could sit on it, and what stands against either. */
export const PanelDraft = z
  .object({
    sessionId: Id,
    sessionTitle: z.string(),
    quorum: z.int(),
    candidates: z.array(
      z.object({ candidacyId: Id, fullName: z.string(), recommended: z.boolean(), onPanel: z.boolean() }),
    ),
    members: z.array(PanelChoice),
    blockers: z.array(Blocker),
  })
  .meta({ id: 'PanelDraft' });
export type PanelDraft = z.output<typeof PanelDraft>;

/** What a candidate reads of the own decision. */
export const MyDecision = z
  .object({
    id: Id,
    candidacyId: Id,
    schemeTitle: z.string(),
    bodyName: z.string(),
    outcome: DecisionOutcome,
    units: z.array(DecidedUnit),
    publishedAt: Instant,
    superseded: z.boolean(),
    /** Which units may be assessed again until when; null where there is nothing to repeat. */
    reassessment: z
      .object({
        units: z.array(z.object({ code: UnitCode, title: z.string(), whatToDo: z.string().nullable() })),
        until: Day,
      })
      .nullable(),
  })
  .meta({ id: 'MyDecision' });
export type MyDecision = z.output<typeof MyDecision>;
