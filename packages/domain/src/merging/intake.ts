import type { z } from 'zod';
import { DomainError } from '../kernel/domain-error.ts';
import type { CellValue, MergeRules } from './cell-event.ts';
import { readStatement, refusalOf } from './device-report.rules.ts';
import type { SyncResult } from './device-report.ts';
import { receive } from './reception.ts';
import type { SaidFields, StatementFields } from './statement.ts';
import type { ArrivingStatement, Reception, Refusal, StoredStatement } from './statements.ts';

type Statement = z.output<z.ZodObject<typeof SaidFields>>;
type TraineeStatement = z.output<z.ZodObject<typeof StatementFields>>;

/** Who states it, on which device. */
export interface StatementAuthor {
  authorId: string;
  authorName: string;
  deviceId: string | null;
}

/** Whether somebody made a stored statement on the same device. */
export function isByOneself(
  event: { authorId: string; deviceId: string | null },
  { authorId, deviceId }: StatementAuthor,
): boolean {
  return deviceId !== null && event.deviceId === deviceId && event.authorId === authorId;
}

/** What one kind of sheet adds to the taking in of statements. */
export interface SheetIntake<S extends Statement, E, V extends CellValue> {
  schema: z.ZodType<S>;
  rules: MergeRules<V>;
  stored: readonly StoredStatement<V>[];
  /** The cells of events stored already among those that arrive, by event id. */
  knownEvents: ReadonlyMap<string, string>;
  /** What the sheet is about has closed: what arrives now is late. */
  closed: boolean;
  cellOf(statement: S): string;
  contentOf(statement: S): V;
  /** Throws where the sheet has no place for the statement. */
  assertReceivable(statement: S): void;
  refusal(statement: S, why: Refusal): DomainError;
  eventOf(statement: S, reception: Reception): E;
}

/** What becomes of arriving statements. */
export interface Received<E> {
  results: SyncResult[];
  /** To be appended, in this order. */
  events: E[];
  /** Those of them that came late and say something else than the sheet. */
  contradicting: Set<string>;
}

/**
 * Takes in what a device sends, each statement for itself: a refused one holds up no other, a repeated one changes
 * nothing, and none is lost because somebody else was faster or the cohort had closed.
 */
export function takeIn<S extends Statement, E, V extends CellValue>(
  intake: SheetIntake<S, E, V>,
  sent: readonly { id: string }[],
): Received<E> {
  const read = sent.map((one) => acceptable(intake, one));
  const arriving = read.flatMap((one) => (one instanceof DomainError ? [] : [arrival(intake, one)]));
  const { rules, stored, knownEvents, closed } = intake;
  const receptions = receive({ rules, stored, cellOf: knownEvents, closed }, arriving)[Symbol.iterator]();
  const received: Received<E> = { results: [], events: [], contradicting: new Set() };
  read.forEach((one, index) => {
    if (one instanceof DomainError) received.results.push(refused(sent[index]?.id ?? '', one));
    else note(received, intake, one, receptions.next().value as Reception);
  });
  return received;
}

/** A statement read closely and found to have a place in the sheet; what is stored already is not asked again. */
function acceptable<S extends Statement, E, V extends CellValue>(
  { schema, knownEvents, assertReceivable }: SheetIntake<S, E, V>,
  sent: { id: string },
): S | DomainError {
  const read = readStatement(schema, sent);
  if (read instanceof DomainError || knownEvents.has(read.id)) return read;
  return refusalOf(() => assertReceivable(read)) ?? read;
}

function arrival<S extends Statement, E, V extends CellValue>(
  { cellOf, contentOf }: SheetIntake<S, E, V>,
  statement: S,
): ArrivingStatement<V> {
  const { id, supersedes, reason } = statement;
  return { id, supersedes, cell: cellOf(statement), reason: reason ?? null, value: contentOf(statement) };
}

function note<S extends Statement, E, V extends CellValue>(
  received: Received<E>,
  intake: SheetIntake<S, E, V>,
  statement: S,
  reception: Reception,
): void {
  const { id: eventId } = statement;
  if (reception.outcome === 'refused') {
    received.results.push(refused(eventId, intake.refusal(statement, reception.why)));
    return;
  }
  received.results.push({ eventId, outcome: reception.outcome });
  if (reception.outcome === 'known' || (reception.outcome === 'late' && reception.known)) return;
  received.events.push(intake.eventOf(statement, reception));
  if (reception.outcome === 'late' && reception.changes) received.contradicting.add(eventId);
}

const refused = (eventId: string, { code, params }: DomainError): SyncResult => ({
  ...{ eventId, outcome: 'refused', code },
  params: { ...params },
});

/** What the stored event of any sheet takes from its statement, its author and its reception. */
export function saidFacts(
  { id, note: said, supersedes, reason, madeAt }: Statement,
  reception: Reception,
  { authorId, authorName, deviceId }: StatementAuthor,
  now: string,
) {
  return {
    ...{ id, supersedes, authorId, authorName, deviceId },
    note: said ?? null,
    version: reception.outcome === 'recorded' ? reception.version : 0,
    reason: reason ?? null,
    late: reception.outcome === 'late',
    deviceAt: madeAt,
    recordedAt: now,
  };
}

/** The same of a sheet of a cohort, about a trainee of it. */
export function eventFacts(
  statement: TraineeStatement,
  reception: Reception,
  author: StatementAuthor,
  { cohortId, now }: { cohortId: string; now: string },
) {
  return { ...saidFacts(statement, reception, author, now), cohortId, enrolmentId: statement.enrolmentId };
}
