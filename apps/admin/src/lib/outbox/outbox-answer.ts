import type { PaperSheet } from '@kompeten/domain';
import type { AssessmentKind, EntryKind } from './outbox.ts';

/** What the register said to a batch: every touched cell as it stands now, for the sheets that are open in any tab. */
export interface SheetAnswer {
  kind: EntryKind;
  cohortId: string;
  /** Grades or attendance records, by `kind`. */
  cells: readonly unknown[];
  /** How far the device's clock is from the register's, in seconds; positive is fast. */
  clockSkewSeconds: number;
}

/** A visit as the register keeps it now, after its report or one of its photos. */
export interface VisitAnswer {
  kind: 'visit';
  mentorshipId: string;
  visit: unknown;
}

/** Something of an assessment has arrived: whose it is, and of what kind. */
export interface AssessmentAnswer {
  kind: 'assessment';
  sessionId: string;
  candidacyId: string;
  arrived: AssessmentKind;
}

/** A photo of a signed sheet has arrived. */
export interface PaperAnswer {
  kind: 'paper';
  cohortId: string;
  sheet: PaperSheet;
}

/** What the register said to a batch, for every tab. */
export type OutboxAnswer = SheetAnswer | VisitAnswer | AssessmentAnswer | PaperAnswer;

/** Whether an answer is about a sheet. */
export const isSheetAnswer = (answer: OutboxAnswer): answer is SheetAnswer =>
  answer.kind !== 'visit' && answer.kind !== 'assessment' && answer.kind !== 'paper';

/** Why nothing goes out at the moment: no network, nobody signed in, or the device itself failed in the middle. */
export type OutboxTrouble = 'unreachable' | 'signed_out' | 'broken_off' | null;

/** How sending stands, for the line on every page. */
export interface OutboxStanding {
  sending: boolean;
  trouble: OutboxTrouble;
  /** What broke it off on the device itself; null otherwise. */
  cause: unknown;
}
