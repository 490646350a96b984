import type { CellEvent, MergeRules } from '../merging/cell-event.ts';
import { mergeCell } from '../merging/merge-cell.ts';
import type { CriterionJudgement, JudgementEvent, JudgementRival } from './criterion-judgement.ts';

/** What is said of a cell of the checklist. */
export type CriterionValue = Pick<JudgementEvent, 'judgement' | 'note'>;

/** Notes stand side by side; judgements may be contested. */
export const judgementMergeRules: MergeRules<CriterionValue> = {
  empty: { judgement: null, note: null },
  joined: ['note'],
};

/** The key of a cell of the checklist: a candidate and a criterion. */
export const judgementKey = (cell: { candidacyId: string; unitCode: string; criterion: string }) =>
  `${cell.candidacyId} ${cell.unitCode} ${cell.criterion}`;

/** A judgement as the rule of merging reads it. */
export function judgementStatement(event: JudgementEvent): CellEvent<CriterionValue> {
  const { id, supersedes, late, judgement, note } = event;
  return { id, supersedes, late, value: { judgement, note } };
}

/** The cell that its history leaves, or null when all of it came late; the same whatever the order of the events. */
export function deriveJudgement(events: readonly JudgementEvent[]): CriterionJudgement | null {
  const { heads, value, contested } = mergeCell(events.map(judgementStatement), judgementMergeRules);
  const effective = new Map(events.filter(({ late }) => !late).map((event) => [event.id, event]));
  const standing = heads.flatMap((id) => effective.get(id) ?? []);
  const [latest] = [...standing].sort((a, b) => b.version - a.version || (a.id < b.id ? -1 : 1));
  if (!latest) return null;
  const isContested = contested.length > 0;
  const { candidacyId, unitCode, criterion } = latest;
  return {
    ...{ candidacyId, unitCode, criterion, ...value },
    judgement: isContested ? null : value.judgement,
    version: effective.size,
    heads,
    contested: isContested,
    rivals: isContested ? standing.map(rivalOf) : [],
    recordedAt: latest.recordedAt,
    recordedById: latest.authorId,
    recordedByName: latest.authorName,
  };
}

/** The checklist that a history of judgements leaves, whatever the order and repetition of the events. */
export function deriveJudgements(events: readonly JudgementEvent[]): CriterionJudgement[] {
  const cells = new Map<string, JudgementEvent[]>();
  for (const event of events) {
    const key = judgementKey(event);
    const cell = cells.get(key);
    if (cell) cell.push(event);
    else cells.set(key, [event]);
  }
  return [...cells.values()].flatMap((cell) => deriveJudgement(cell) ?? []);
}

function rivalOf(event: JudgementEvent): JudgementRival {
  const { id, judgement, note, authorId, authorName, deviceId, deviceAt, recordedAt } = event;
  return { eventId: id, judgement, note, authorId, authorName, deviceId, madeAt: deviceAt, recordedAt };
}
