import { z } from 'zod';
import { Day, Instant } from '../kernel/schemas.ts';
import { Words, Written } from './copied.ts';

/** Jobs and businesses that mentoring noted, and the mentoring of the own cooperative as far as it is about the person. */
export const MentoringCopy = z.object({
  placements: z.array(
    z.object({
      cooperative: z.string(),
      centre: z.string(),
      kind: z.string(),
      title: z.string(),
      personName: z.string(),
      startedOn: Day,
      endedOn: Day.nullable(),
      jobs: z.int(),
      evidence: z.string(),
      files: z.array(z.object({ type: z.string(), addedAt: Instant })),
      status: z.string(),
      byName: z.string(),
      recordedAt: Instant,
      decidedByName: Words,
      decisionNote: Words,
    }),
  ),
  cooperatives: z.array(
    z.object({
      cooperative: z.string(),
      centre: z.string(),
      status: z.string(),
      startsOn: Day,
      mentors: z.array(z.object({ name: z.string(), namedOn: Day })),
      visits: z.array(z.object({ visitedOn: Day, mode: z.string(), byName: z.string() })),
      /** The tasks of the action plan that name the person as responsible. */
      tasks: z.array(z.object({ title: z.string(), dueOn: Day, status: z.string(), note: Words })),
    }),
  ),
});
export type MentoringCopy = z.output<typeof MentoringCopy>;

/** A question whether two records are one person; what the other record says stays hidden unless they became one. */
export const MergeCopy = z.object({
  ground: z.string(),
  status: z.string(),
  openedAt: Instant,
  proposedByName: Words,
  steps: z.array(
    z.object({
      status: z.string(),
      at: Instant,
      byName: z.string(),
      reason: Words,
      before: z.array(Written).nullable(),
    }),
  ),
});
export type MergeCopy = z.output<typeof MergeCopy>;

/** That somebody who assesses or decides declared to be bound to the person; who, stays theirs. */
export const DeclaredTieCopy = z.object({
  body: z.string(),
  kind: z.string(),
  declaredAt: Instant,
  withdrawnAt: Instant.nullable(),
});
export type DeclaredTieCopy = z.output<typeof DeclaredTieCopy>;

/** A notice of a breach of personal data that concerned the person. */
export const BreachNoticeCopy = z.object({
  issuer: Words,
  title: z.string(),
  foundAt: Instant,
  data: z.array(z.string()),
  toldAt: Instant,
  readAt: Instant.nullable(),
  outcome: Words,
});
export type BreachNoticeCopy = z.output<typeof BreachNoticeCopy>;

/** A claim card: whose, who made it when, and when it first opened something. */
export const ClaimCardCopy = z.object({
  issuer: z.string(),
  madeAt: Instant,
  madeByName: Words,
  expiresAt: Instant,
  firstUsedAt: Instant.nullable(),
  failedTries: z.int(),
  lockedAt: Instant.nullable(),
  replacedAt: Instant.nullable(),
});
export type ClaimCardCopy = z.output<typeof ClaimCardCopy>;

/** A sign-in that the register still knows. */
export const SignInCopy = z.object({
  via: z.string(),
  openedAt: Instant,
  lastSeenAt: Instant,
  expiresAt: Instant,
});
export type SignInCopy = z.output<typeof SignInCopy>;
