import {
  type AttendanceEvent,
  type AttendanceValue,
  attendanceMergeRules,
  attendanceStatement,
  type CorrectionValue,
  type GradeEvent,
  type GradeValue,
  gradeMergeRules,
  gradeStatement,
  type LateStatement,
  proposeCorrection,
} from '@kompeten/domain';
import type { CorrectionRow } from './correction.table.ts';

/** A case with the history of its cell, as both sheets tell it. */
export type CorrectionCell =
  | { kind: 'grade'; row: CorrectionRow; history: GradeEvent[] }
  | { kind: 'attendance'; row: CorrectionRow; history: AttendanceEvent[] };

/** What a case would do, in the words of both sheets. */
export interface CellProposal {
  heads: string[];
  lateHeads: string[];
  standing: CorrectionValue;
  proposed: CorrectionValue | null;
}

const blank: CorrectionValue = { judgement: null, score: null, status: null, note: null };

const inFull = (value: GradeValue | AttendanceValue): CorrectionValue => ({ ...blank, ...value });

/** What stands in the cell, and what would stand there. */
export function proposalOf(cell: CorrectionCell, chosenId: string | null = null): CellProposal {
  const { eventIds } = cell.row;
  const proposal =
    cell.kind === 'grade'
      ? proposeCorrection(cell.history.map(gradeStatement), eventIds, gradeMergeRules, chosenId)
      : proposeCorrection(cell.history.map(attendanceStatement), eventIds, attendanceMergeRules, chosenId);
  const { heads, lateHeads, standing, proposed } = proposal;
  return { heads, lateHeads, standing: inFull(standing), proposed: proposed && inFull(proposed) };
}

/** The late statements of a case, the first one first. */
export function statementsOf({ row, history }: CorrectionCell): LateStatement[] {
  const late = new Set(row.eventIds);
  const own = [...history].filter(({ id }) => late.has(id));
  return own.sort((a, b) => (`${a.recordedAt}${a.id}` < `${b.recordedAt}${b.id}` ? -1 : 1)).map(statementOf);
}

function statementOf(event: GradeEvent | AttendanceEvent): LateStatement {
  const { id: eventId, authorId, authorName, deviceId, deviceAt: madeAt, recordedAt, note } = event;
  const said = 'unitCode' in event ? { judgement: event.judgement, score: event.score } : { status: event.status };
  return { ...{ eventId, authorId, authorName, deviceId, madeAt, recordedAt }, ...blank, ...said, note };
}
