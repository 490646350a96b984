import {
  type CellEvent,
  deriveGrades,
  type Grade,
  type GradeEvent,
  type GradeValue,
  gradeKey,
  gradeMergeRules,
  gradeStatement,
  receive,
  type SentGradeStatement,
} from '@kompeten/domain';
import type { EventResult } from '../../../lib/outbox/outbox-outcome.ts';

interface Author {
  id: string;
  name: string;
  deviceId: string;
}

/** The register of one cohort's grades in memory, ruled by the product's own law of what arrives. */
export class GradeRegister {
  events: GradeEvent[] = [];
  closed = false;
  /** Units that the register refuses. */
  readonly unknownUnits = new Set<string>();
  private readonly now = '2025-08-11T09:00:00+07:00';

  grades(): Grade[] {
    return deriveGrades(this.events);
  }

  history(key: string): CellEvent<GradeValue>[] {
    return this.events.filter((event) => gradeKey(event) === key).map(gradeStatement);
  }

  /** Takes a batch as the API does: each event for itself, each once. */
  take(author: Author, sent: readonly SentGradeStatement[]): { results: EventResult[]; grades: Grade[] } {
    const results = sent.map((statement) => this.takeOne(author, statement));
    const touched = new Set(sent.map(gradeKey));
    return { results, grades: this.grades().filter((grade) => touched.has(gradeKey(grade))) };
  }

  private takeOne(author: Author, statement: SentGradeStatement): EventResult {
    const { id: eventId, unitCode } = statement;
    if (this.unknownUnits.has(unitCode)) {
      return { eventId, outcome: 'refused', code: 'grading.unit_unknown', params: { unitCode } };
    }
    const stored = this.events.map((event) => ({
      ...gradeStatement(event),
      cell: gradeKey(event),
      version: event.version,
    }));
    const { judgement, score = null, note = null, reason = null } = statement;
    const value = { judgement, score, note };
    const arriving = { id: eventId, cell: gradeKey(statement), supersedes: statement.supersedes, reason, value };
    const cellOf = new Map(stored.map(({ id, cell }) => [id, cell]));
    const own = stored.filter(({ cell }) => cell === arriving.cell);
    const [reception] = receive({ rules: gradeMergeRules, stored: own, cellOf, closed: this.closed }, [arriving]);
    if (!reception || reception.outcome === 'refused') {
      return { eventId, outcome: 'refused', code: `grading.${reception?.why}`, params: {} };
    }
    const version = reception.outcome === 'recorded' ? reception.version : 0;
    if (reception.outcome !== 'known') this.append(author, statement, { ...value, reason, version });
    return { eventId, outcome: reception.outcome };
  }

  private append(
    { id, name, deviceId }: Author,
    { id: eventId, enrolmentId, unitCode, supersedes, madeAt }: SentGradeStatement,
    said: GradeValue & { reason: string | null; version: number },
  ): void {
    const place = { id: eventId, cohortId: 'c', enrolmentId, unitCode, basedOnVersion: 0, supersedes };
    const author = { authorId: id, authorName: name, deviceId, deviceAt: madeAt, recordedAt: this.now };
    this.events = [...this.events, { ...place, ...said, ...author, late: this.closed }];
  }
}
