import type { CellEvent, MergeRules } from '../merging/cell-event.ts';
import { mergeCell } from '../merging/merge-cell.ts';
import type { Grade, GradeEvent, GradeRival } from './grade.ts';

/** What is said of a cell of the grade sheet. */
export type GradeValue = Pick<GradeEvent, 'judgement' | 'score' | 'note'>;

/** Notes stand side by side; judgements and scores may be contested. */
export const gradeMergeRules: MergeRules<GradeValue> = {
  empty: { judgement: null, score: null, note: null },
  joined: ['note'],
};

/** The key of a cell of the grade sheet. */
export const gradeKey = (cell: { enrolmentId: string; unitCode: string }) => `${cell.enrolmentId} ${cell.unitCode}`;

/** A judgement as the rule of merging reads it. */
export function gradeStatement(event: GradeEvent): CellEvent<GradeValue> {
  const { id, supersedes, late, judgement, score, note } = event;
  return { id, supersedes, late, value: { judgement, score, note } };
}

/** The cell that its history leaves, or null when all of it came late; the same whatever the order of the events. */
export function deriveGrade(events: readonly GradeEvent[]): Grade | null {
  const { heads, value, contested } = mergeCell(events.map(gradeStatement), gradeMergeRules);
  const effective = new Map(events.filter(({ late }) => !late).map((event) => [event.id, event]));
  const standing = heads.flatMap((id) => effective.get(id) ?? []);
  const [latest] = [...standing].sort((a, b) => b.version - a.version);
  if (!latest) return null;
  const isContested = contested.length > 0;
  return {
    enrolmentId: latest.enrolmentId,
    unitCode: latest.unitCode,
    ...value,
    judgement: isContested ? null : value.judgement,
    version: effective.size,
    heads,
    contested: isContested,
    rivals: isContested ? standing.map(gradeRival) : [],
    recordedAt: latest.recordedAt,
    recordedById: latest.authorId,
    recordedByName: latest.authorName,
  };
}

/** The cell that one judgement leaves when it supersedes all that stood in an uncontested cell; what `deriveGrade` would say. */
export function gradeAfter(event: GradeEvent): Grade {
  const { enrolmentId, unitCode, judgement, score, note, version, recordedAt, authorId, authorName } = event;
  return {
    enrolmentId,
    unitCode,
    judgement,
    score,
    note,
    version,
    heads: [event.id],
    contested: false,
    rivals: [],
    recordedAt,
    recordedById: authorId,
    recordedByName: authorName,
  };
}

/** The sheet that a history of judgements leaves, whatever the order and repetition of the events. */
export function deriveGrades(events: readonly GradeEvent[]): Grade[] {
  const cells = new Map<string, GradeEvent[]>();
  for (const event of events) {
    const key = gradeKey(event);
    const cell = cells.get(key);
    if (cell) cell.push(event);
    else cells.set(key, [event]);
  }
  return [...cells.values()].flatMap((cell) => deriveGrade(cell) ?? []);
}

function gradeRival(event: GradeEvent): GradeRival {
  const { id, judgement, score, note, authorId, authorName, deviceId, deviceAt, recordedAt } = event;
  return { eventId: id, judgement, score, note, authorId, authorName, deviceId, madeAt: deviceAt, recordedAt };
}
