import {
  type Actor,
  assertRemedial,
  type Grade,
  type NewRemedial,
  type RemedialCandidate,
  type RemedialsOfCohort,
  type RemedialWindow,
  remedialWindow,
  unitsOutstanding,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AttendanceService } from '../attendance/attendance.service.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CorrectedCertificatesService } from '../certificates/corrected-certificates.service.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { ResultsService } from '../cohorts/results.service.ts';
import { enrolmentEvent } from '../enrolments/enrolment.rules.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { ClosedGradesService } from '../grading/closed-grades.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { RemedialRepository } from './remedial.repository.ts';

/** Judges units again after a cohort has completed: who did not pass may still pass within the policy's window. */
@Injectable()
export class RemedialsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly enrolments: EnrolmentsService,
    private readonly attendance: AttendanceService,
    private readonly grading: GradingService,
    private readonly closed: ClosedGradesService,
    private readonly results: ResultsService,
    private readonly certificates: CorrectedCertificatesService,
    private readonly policies: PoliciesService,
  ) {}

  /** Who may be judged again, in what and until when. */
  list(cohortId: string, actor: Actor): Promise<RemedialsOfCohort> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'grading.read');
      return this.view(tx, cohort);
    });
  }

  /** Records one; the sheet follows, and with the last missing unit the result and the certificate in hand. */
  record(enrolmentId: string, given: NewRemedial, actor: Actor): Promise<RemedialsOfCohort> {
    return this.transactions.run(async (tx) => {
      const { cohort, enrolment } = await this.enrolments.locked(tx, enrolmentId, actor, 'grading.record');
      const { unitCode, judgement, heldOn, note, score = null } = given;
      const grades = await this.grading.gradesOf(tx, cohort.id);
      const before = standingIn(cohort, grades, enrolmentId, unitCode);
      const window = await this.window(tx, cohort);
      const facts = { cohortStatus: cohort.status, window, enrolmentStatus: enrolment.status, standing: before };
      assertRemedial({ ...facts, today: dayInJakarta(tx.at) }, given);
      const author = { id: actor.accountId, name: actor.fullName };
      const judged = { cohortId: cohort.id, enrolmentId, unitCode, judgement, score, reason: note, author };
      const gradeEventId = await this.closed.judgeAgain(tx, judged);
      await RemedialRepository.in(tx).insert({
        ...{ id: newId(), cohortId: cohort.id, enrolmentId, unitCode, before: before ?? null, judgement, score },
        ...{ heldOn, note, gradeEventId },
        ...{ recordedById: author.id, recordedByName: author.name, recordedAt: tx.at },
      });
      const passes = await this.follow(tx, cohort, enrolmentId, note, actor);
      const data = { unitCode, judgement, heldOn, passed: passes };
      const event = enrolmentEvent('judged_again', { id: enrolmentId, cohortId: cohort.id }, data);
      await AuditRepository.in(tx).append(actor, [event], cohort.centreId);
      return this.view(tx, cohort);
    });
  }

  private async follow(tx: Tx, cohort: KnownCohort, enrolmentId: string, reason: string, actor: Actor) {
    const passes = (await this.results.passing(tx, cohort)).has(enrolmentId);
    if (passes) await this.enrolments.moveAll(tx, cohort.id, [enrolmentId], 'pass_remedial');
    await this.certificates.follow(tx, { cohortId: cohort.id, enrolmentId, passes, reason }, actor);
    return passes;
  }

  private async window(tx: Tx, { completedAt }: KnownCohort): Promise<RemedialWindow | null> {
    if (completedAt === null) return null;
    return remedialWindow(dayInJakarta(completedAt), (await this.policies.all(tx))['remedial.window_days']);
  }

  private async view(tx: Tx, cohort: KnownCohort): Promise<RemedialsOfCohort> {
    const window = await this.window(tx, cohort);
    const minimumPercent = (await this.policies.all(tx))['attendance.minimum_percent'];
    return {
      ...{ opensOn: window?.opensOn ?? null, closesOn: window?.closesOn ?? null, minimumPercent },
      open: cohort.status === 'completed' && window !== null && dayInJakarta(tx.at) <= window.closesOn,
      items: window ? await this.candidates(tx, cohort, minimumPercent) : [],
    };
  }

  private async candidates(tx: Tx, cohort: KnownCohort, minimum: number): Promise<RemedialCandidate[]> {
    const grades = await this.grading.gradesOf(tx, cohort.id);
    const remedials = await RemedialRepository.in(tx).of(cohort.id);
    const percents = new Map(
      (await this.attendance.summariesOf(tx, cohort.id)).map(({ enrolmentId, percent }) => [enrolmentId, percent]),
    );
    const again = new Set(remedials.map(({ enrolmentId }) => enrolmentId));
    const roster = await this.enrolments.rosterOf(tx, cohort.id);
    return roster
      .filter(({ id, status }) => status === 'not_passed' || again.has(id))
      .map(({ id: enrolmentId, status, person: { fullName } }) => {
        const attendancePercent = percents.get(enrolmentId) ?? null;
        return {
          ...{ enrolmentId, fullName, status, attendancePercent },
          outstanding: outstandingOf(cohort, grades, enrolmentId),
          attendanceSuffices: (attendancePercent ?? 0) >= minimum,
          remedials: remedials.filter((remedial) => remedial.enrolmentId === enrolmentId),
        };
      });
  }
}

function standingIn({ units }: KnownCohort, grades: readonly Grade[], enrolmentId: string, unitCode: string) {
  if (!units.some(({ code }) => code === unitCode)) return undefined;
  return grades.find((grade) => grade.enrolmentId === enrolmentId && grade.unitCode === unitCode)?.judgement ?? null;
}

function outstandingOf({ units }: KnownCohort, grades: readonly Grade[], enrolmentId: string) {
  const own = grades.filter((grade) => grade.enrolmentId === enrolmentId);
  const compulsory = units.filter((unit) => unit.compulsory).map(({ code }) => code);
  return unitsOutstanding(compulsory, own).map(({ unitCode }) => ({
    unitCode,
    title: units.find(({ code }) => code === unitCode)?.title ?? unitCode,
    judgement: own.find((grade) => grade.unitCode === unitCode)?.judgement ?? null,
  }));
}
