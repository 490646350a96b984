import {
  type Actor,
  type CorrectedGrade,
  correctingGrade,
  deriveGrade,
  type Grade,
  type GradeEvent,
  type GradeSheet,
  type GradingContext,
  gradeAfter,
  gradeCohort,
  gradeKey,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent, type KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { LiveNoticesService } from '../presence/live-notices.service.ts';
import { type GradeEventFilter, GradeRepository } from './grade.repository.ts';
import { unitsAhead } from './units-ahead.ts';

@Injectable()
export class GradingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly enrolments: EnrolmentsService,
    private readonly live: LiveNoticesService,
  ) {}

  /** The grade sheet of a cohort. */
  list(cohortId: string, actor: Actor): Promise<{ grades: Grade[] }> {
    return this.transactions.read(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, cohortId), actor, 'grading.read');
      return { grades: await this.gradesOf(tx, cohortId) };
    });
  }

  /** Every judgement of a cohort as it was made. */
  history(cohortId: string, filter: GradeEventFilter, actor: Actor): Promise<{ items: GradeEvent[] }> {
    return this.transactions.read(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, cohortId), actor, 'grading.read');
      return { items: await GradeRepository.in(tx).events(cohortId, filter) };
    });
  }

  /** Records a sheet of judgements; all of it or none. Answers the whole sheet as it stands after it. */
  record(cohortId: string, sheet: GradeSheet, actor: Actor): Promise<{ grades: Grade[] }> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.lock(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'grading.record');
      const facts = await this.facts(tx, cohort, sheet);
      const events = gradeCohort(facts, sheet.grades, contextOf(sheet, actor, tx.at));
      const cells = events.map(gradeAfter);
      await GradeRepository.in(tx).append(cohortId, events, cells);
      if (events.length > 0) {
        const unitCodes = [...new Set(events.map(({ unitCode }) => unitCode))];
        const happened = cohortEvent('graded', cohortId, { judgements: events.length, unitCodes });
        await AuditRepository.in(tx).append(actor, [happened], cohort.centreId);
        await this.live.tell(tx, cohortId, 'grades');
      }
      return { grades: sheetAfter(facts.grades, cells) };
    });
  }

  /** Everything that was ever said about one cell. */
  async cellHistory(
    tx: Tx,
    { cohortId, ...cell }: GradeEventFilter & { cohortId: string },
  ): Promise<{ items: GradeEvent[] }> {
    return { items: await GradeRepository.in(tx).events(cohortId, cell) };
  }

  /** Writes a person's decision into a cell whose cohort has closed; whoever calls has asked the law. */
  async correct(
    tx: Tx,
    { id: cohortId, centreId }: KnownCohort,
    { history }: { history: readonly GradeEvent[] },
    decision: CorrectedGrade,
    actor: Actor,
  ): Promise<void> {
    const event = correctingGrade(history, decision, contextOf({}, actor, tx.at));
    const grade = deriveGrade([...history, event]);
    await GradeRepository.in(tx).append(cohortId, [event], grade ? [grade] : []);
    const { enrolmentId, unitCode, reason } = event;
    const happened = cohortEvent('grade_corrected', cohortId, { enrolmentId, unitCode, reason });
    await AuditRepository.in(tx).append(actor, [happened], centreId);
    await this.live.tell(tx, cohortId, 'grades');
  }

  /** The judgements in force in a cohort. */
  gradesOf(tx: Tx, cohortId: string): Promise<Grade[]> {
    return GradeRepository.in(tx).of(cohortId);
  }

  /** The accounts that ever judged anybody in a cohort, for four eyes (rule 22). */
  judgeIdsOf(tx: Tx, cohortId: string): Promise<Set<string>> {
    return GradeRepository.in(tx).authorIds(cohortId);
  }

  private async facts(tx: Tx, cohort: KnownCohort, { grades }: GradeSheet) {
    const standing = await this.gradesOf(tx, cohort.id);
    const eventIds = grades.flatMap(({ eventId }) => eventId ?? []);
    return {
      cohortId: cohort.id,
      cohortStatus: cohort.status,
      unitCodes: new Set(cohort.units.map(({ code }) => code)),
      unitsAhead: unitsAhead(cohort.sessions, tx.at),
      enrolments: await this.enrolments.statusesOf(tx, cohort.id),
      grades: new Map(standing.map((grade) => [gradeKey(grade), grade])),
      knownEvents: await GradeRepository.in(tx).knownEvents(eventIds),
    };
  }
}

/** The sheet with the judgements that were just made in place of the cells they were made on. */
function sheetAfter(before: ReadonlyMap<string, Grade>, written: readonly Grade[]): Grade[] {
  const cells = new Map(before);
  for (const grade of written) cells.set(gradeKey(grade), grade);
  return [...cells.values()];
}

function contextOf({ deviceId }: Pick<GradeSheet, 'deviceId'>, actor: Actor, now: string): GradingContext {
  return { authorId: actor.accountId, authorName: actor.fullName, deviceId: deviceId ?? null, now, newId };
}
