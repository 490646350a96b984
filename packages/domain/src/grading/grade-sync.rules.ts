import { closedCohortStatuses } from '../cohorts/cohort-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { eventFacts, isByOneself, type Received, type StatementAuthor, takeIn } from '../merging/intake.ts';
import type { GradeEvent } from './grade.ts';
import { type GradeValue, gradeKey, gradeMergeRules, gradeStatement } from './grade-cells.ts';
import { GradeStatement, type SentGradeStatement } from './grade-sync.ts';
import { assertGradable, type GradingFacts, gradingOpenStatuses } from './grading.rules.ts';

/** What arriving judgements are held against: the people, units and sessions, and the history of the touched cells. */
export interface GradeSyncFacts extends Omit<GradingFacts, 'grades'> {
  stored: readonly GradeEvent[];
  now: string;
}

/** Takes in judgements from a device, each for itself; see `takeIn`. */
export function receiveGrades(
  facts: GradeSyncFacts,
  sent: readonly SentGradeStatement[],
  author: StatementAuthor,
): Received<GradeEvent> {
  const { knownEvents, cohortStatus } = facts;
  const stored = facts.stored.map((event) => ({
    ...gradeStatement(event),
    ...{ cell: gradeKey(event), version: event.version, own: isByOneself(event, author) },
  }));
  return takeIn<GradeStatement, GradeEvent, GradeValue>(
    {
      schema: GradeStatement,
      ...{ rules: gradeMergeRules, stored, knownEvents, closed: closedCohortStatuses.includes(cohortStatus) },
      cellOf: gradeKey,
      contentOf: ({ judgement, score, note }) => ({ judgement, score: score ?? null, note: note ?? null }),
      assertReceivable: (statement) => assertReceivable(facts, statement),
      refusal: ({ enrolmentId, unitCode }, why) => new DomainError(`grading.${why}`, { enrolmentId, unitCode }),
      eventOf: (statement, reception) => ({
        ...eventFacts(statement, reception, author, facts),
        ...{ unitCode: statement.unitCode, judgement: statement.judgement, score: statement.score ?? null },
        basedOnVersion: reception.outcome === 'recorded' ? reception.basedOnVersion : 0,
      }),
    },
    sent,
  );
}

function assertReceivable(facts: GradeSyncFacts, statement: GradeStatement): void {
  const { cohortStatus, enrolments, unitCodes } = facts;
  const { enrolmentId, unitCode } = statement;
  if (closedCohortStatuses.includes(cohortStatus)) {
    if (!enrolments.has(enrolmentId)) throw new DomainError('grading.stranger', { enrolmentId });
    if (!unitCodes.has(unitCode)) throw new DomainError('grading.unit_unknown', { unitCode });
    return;
  }
  if (!gradingOpenStatuses.includes(cohortStatus)) throw new DomainError('grading.not_open', { status: cohortStatus });
  assertGradable(facts, statement);
}
