import { type Actor, type Correction, correctionBlockers } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AttendanceService } from '../attendance/attendance.service.ts';
import { CorrectedCertificatesService } from '../certificates/corrected-certificates.service.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { RosterNamesService } from '../enrolments/roster-names.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import type { CorrectionRow } from './correction.table.ts';
import { type CorrectionCell, proposalOf, statementsOf } from './correction-cells.ts';

/** What is known of a cohort whose cases are shown. */
interface CohortFacts {
  title: string;
  names: Map<string, string>;
  sessions: Map<string, string>;
  certificates: Map<string, string>;
}

/** Shows cases as people decide them: what stands, what arrived, who said it, and what hangs on it. */
@Injectable()
export class CorrectionViewsService {
  constructor(
    private readonly cohorts: CohortsService,
    private readonly names: RosterNamesService,
    private readonly grading: GradingService,
    private readonly attendance: AttendanceService,
    private readonly certificates: CorrectedCertificatesService,
  ) {}

  /** Cases as somebody sees them. */
  async of(tx: Tx, rows: readonly CorrectionRow[], actor: Actor): Promise<Correction[]> {
    const cohorts = new Map<string, CohortFacts>();
    for (const { cohortId } of rows) {
      if (!cohorts.has(cohortId)) cohorts.set(cohortId, await this.facts(tx, cohortId));
    }
    const cells = await this.cells(tx, rows);
    return cells.flatMap((cell) => {
      const facts = cohorts.get(cell.row.cohortId);
      return facts ? [viewOf(cell, facts, actor)] : [];
    });
  }

  /** Cases with the histories of their cells, in the order they were given. */
  async cells(tx: Tx, rows: readonly CorrectionRow[]): Promise<CorrectionCell[]> {
    const cells: CorrectionCell[] = [];
    for (const row of rows) {
      const { kind, cohortId, enrolmentId, columnId } = row;
      if (kind === 'grade') {
        const { items } = await this.grading.cellHistory(tx, { cohortId, enrolmentId, unitCode: columnId });
        cells.push({ kind, row, history: items });
      } else {
        const { items } = await this.attendance.cellHistory(tx, { cohortId, enrolmentId, sessionId: columnId });
        cells.push({ kind, row, history: items });
      }
    }
    return cells;
  }

  private async facts(tx: Tx, cohortId: string): Promise<CohortFacts> {
    const { title, sessions } = await this.cohorts.of(tx, cohortId);
    const people = await this.names.of(tx, cohortId);
    const living = await this.certificates.livingIn(tx, cohortId);
    return {
      title,
      names: new Map(people.map(({ enrolmentId, fullName }) => [enrolmentId, fullName])),
      sessions: new Map(sessions.map(({ id, startsAt }) => [id, startsAt])),
      certificates: new Map([...living].flatMap(([id, [first]]) => (first ? [[id, first.id] as const] : []))),
    };
  }
}

function viewOf(cell: CorrectionCell, facts: CohortFacts, actor: Actor): Correction {
  const { columnId, eventIds: _, before, after, ...row } = cell.row;
  const isGrade = row.kind === 'grade';
  const statements = statementsOf(cell);
  const authorIds = statements.map(({ authorId }) => authorId);
  const { standing, proposed } = proposalOf(cell);
  const isOpen = row.status === 'open';
  return {
    ...row,
    cohortTitle: facts.title,
    fullName: facts.names.get(row.enrolmentId) ?? '',
    unitCode: isGrade ? columnId : null,
    sessionId: isGrade ? null : columnId,
    sessionStartsAt: isGrade ? null : (facts.sessions.get(columnId) ?? null),
    standing: isOpen ? standing : (before ?? standing),
    proposed: isOpen ? proposed : after,
    statements,
    certificateId: facts.certificates.get(row.enrolmentId) ?? null,
    blockers: correctionBlockers({ status: row.status, authorIds }, actor),
  };
}
