import type { CohortStatus, EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { sheetOpenStatuses, trainingStatuses } from '../cohorts/training-statuses.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { Grade, GradeEntry, GradeEvent } from './grade.ts';
import { gradeKey } from './grade-cells.ts';

/** The states of a cohort in which judgements are recorded. */
export const gradingOpenStatuses = sheetOpenStatuses;

/** What a sheet of judgements is held against. */
export interface GradingFacts {
  cohortId: string;
  cohortStatus: CohortStatus;
  unitCodes: ReadonlySet<string>;
  /** Units that have sessions of which none has begun yet, with the first one's start. */
  unitsAhead: ReadonlyMap<string, string>;
  enrolments: ReadonlyMap<string, EnrolmentStatus>;
  /** The cells written so far, by `gradeKey`. */
  grades: ReadonlyMap<string, Grade>;
  /** The cells (by `gradeKey`) of events already stored among those of the sheet, by event id: repeats of a lost answer. */
  knownEvents: ReadonlyMap<string, string>;
}

type GradeCell = { enrolmentId: string; unitCode: string; version: number };

/** Who judges, on which device, when; ids are made outside so that the rule stays deterministic. */
export interface GradingContext {
  authorId: string;
  authorName: string;
  deviceId: string | null;
  now: string;
  newId: () => string;
}

/** Refuses what may not be judged: somebody not in training, a unit of another curriculum, one that is still ahead. */
export function assertGradable(
  facts: Pick<GradingFacts, 'enrolments' | 'unitCodes' | 'unitsAhead'>,
  { enrolmentId, unitCode }: Pick<GradeEntry, 'enrolmentId' | 'unitCode'>,
): void {
  const enrolment = facts.enrolments.get(enrolmentId);
  if (!enrolment || !trainingStatuses.includes(enrolment)) throw new DomainError('grading.stranger', { enrolmentId });
  if (!facts.unitCodes.has(unitCode)) throw new DomainError('grading.unit_unknown', { unitCode });
  const startsAt = facts.unitsAhead.get(unitCode);
  if (startsAt) throw new DomainError('grading.session_not_begun', { unitCode, startsAt });
}

const says = (grade: Grade | undefined, entry: GradeEntry) =>
  grade !== undefined &&
  !grade.contested &&
  grade.judgement === entry.judgement &&
  grade.score === (entry.score ?? null) &&
  grade.note === (entry.note ?? null);

/** Refuses an event id that stands for another cell already: accepting it would lose one of the two judgements. */
function assertOwnEventIds(facts: GradingFacts, entries: readonly GradeEntry[]): void {
  const cells = new Map(facts.knownEvents);
  const issues = entries.flatMap((entry, index) => {
    const cell = entry.eventId && cells.get(entry.eventId);
    if (entry.eventId) cells.set(entry.eventId, gradeKey(entry));
    return cell && cell !== gradeKey(entry)
      ? [{ pointer: `/grades/${index}/eventId`, code: 'event_of_another_cell' }]
      : [];
  });
  if (issues.length > 0) throw new DomainError('request.invalid', { issues });
}

/**
 * Accepts a whole sheet or refuses it, and returns the events to append.
 * A cell that somebody else changed meanwhile is never overwritten: every stale cell is named in the refusal.
 * An entry that says what already stands, or that was stored before, changes nothing.
 */
export function gradeCohort(
  facts: GradingFacts,
  entries: readonly GradeEntry[],
  context: GradingContext,
): GradeEvent[] {
  if (!gradingOpenStatuses.includes(facts.cohortStatus)) {
    throw new DomainError('grading.not_open', { status: facts.cohortStatus });
  }
  assertOwnEventIds(facts, entries);
  const seen = new Set<string>();
  const stale: GradeCell[] = [];
  const contested: GradeCell[] = [];
  const events: GradeEvent[] = [];
  for (const entry of entries) {
    assertGradable(facts, entry);
    const { enrolmentId, unitCode } = entry;
    const key = gradeKey(entry);
    if (seen.has(key)) throw new DomainError('grading.cell_twice', { enrolmentId, unitCode });
    seen.add(key);
    const current = facts.grades.get(key);
    if (says(current, entry) || (entry.eventId && facts.knownEvents.has(entry.eventId))) continue;
    const version = current?.version ?? 0;
    if ((entry.version ?? 0) !== version) stale.push({ enrolmentId, unitCode, version });
    else if (current?.contested) contested.push({ enrolmentId, unitCode, version });
    else events.push(eventOf(facts.cohortId, entry, current, context));
  }
  if (stale.length > 0) throw new DomainError('grading.stale', { cells: stale });
  if (contested.length > 0) throw new DomainError('grading.contested', { cells: contested });
  return events;
}

function eventOf(cohortId: string, entry: GradeEntry, current: Grade | undefined, context: GradingContext): GradeEvent {
  const basedOnVersion = current?.version ?? 0;
  return {
    id: entry.eventId ?? context.newId(),
    cohortId,
    enrolmentId: entry.enrolmentId,
    unitCode: entry.unitCode,
    judgement: entry.judgement,
    score: entry.score ?? null,
    note: entry.note ?? null,
    basedOnVersion,
    version: basedOnVersion + 1,
    supersedes: current?.heads ?? [],
    reason: null,
    late: false,
    authorId: context.authorId,
    authorName: context.authorName,
    deviceId: context.deviceId,
    deviceAt: entry.deviceAt ?? null,
    recordedAt: context.now,
  };
}

/** What stands between a trainee and passing, unit by unit. */
export interface OutstandingUnit {
  unitCode: string;
  code: 'unit_not_evaluated' | 'unit_not_competent' | 'unit_contested';
}

/** Units that a trainee still needs: compulsory ones not judged or judged BK, and any on which judgements contradict each other. */
export function unitsOutstanding(
  compulsory: readonly string[],
  grades: readonly (Pick<Grade, 'unitCode' | 'judgement'> & { contested?: boolean })[],
): OutstandingUnit[] {
  const judged = new Map(grades.map((grade) => [grade.unitCode, grade]));
  const contested = grades.filter((grade) => grade.contested).map(({ unitCode }) => unitCode);
  return [...new Set([...compulsory, ...contested])].flatMap((unitCode): OutstandingUnit[] => {
    const grade = judged.get(unitCode);
    if (grade?.contested) return [{ unitCode, code: 'unit_contested' }];
    if (grade?.judgement === 'K') return [];
    return [{ unitCode, code: grade?.judgement ? 'unit_not_competent' : 'unit_not_evaluated' }];
  });
}
