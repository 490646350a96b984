import { z } from 'zod';
import { Id, Instant, text } from '../kernel/schemas.ts';
import { MOST_IN_A_CELL } from './most-in-a-cell.ts';

/** What every statement of a device says, whomever it is about. */
export const SaidFields = {
  id: Id,
  /** Longer than a note that somebody types, since merged notes stand side by side. */
  note: text(1, 5000).nullish(),
  /** What stood in the cell before its author's eyes. */
  supersedes: z.array(Id).max(MOST_IN_A_CELL),
  /** Needed where it settles a contested cell. */
  reason: text(3, 500).nullish(),
  madeAt: Instant,
};

/** What every statement about a trainee says, whichever sheet it is about. */
export const StatementFields = { ...SaidFields, enrolmentId: Id };

/** The same before it was looked at closely: a faulty one is refused for itself and holds up no other. */
export const SentStatementFields = {
  note: z.string().nullish(),
  supersedes: z.array(z.string()),
  reason: z.string().nullish(),
  madeAt: z.string(),
};
