import { type Actor, trainingBlockers, unitsOutstanding } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AttendanceService } from '../attendance/attendance.service.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { enrolmentEvent } from '../enrolments/enrolment.rules.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import type { KnownCohort } from './cohort.rules.ts';

/** Who passes a training by what the sheets say: attendance and compulsory units (rule 15). */
@Injectable()
export class ResultsService {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly enrolments: EnrolmentsService,
    private readonly grading: GradingService,
    private readonly policies: PoliciesService,
  ) {}

  /** The enrolments of a cohort that meet every condition as the sheets stand. */
  async passing(tx: Tx, cohort: KnownCohort): Promise<Set<string>> {
    const minimumPercent = (await this.policies.all(tx))['attendance.minimum_percent'];
    const compulsory = cohort.units.filter((unit) => unit.compulsory).map(({ code }) => code);
    const grades = await this.grading.gradesOf(tx, cohort.id);
    const summaries = await this.attendance.summariesOf(tx, cohort.id);
    const passes = summaries.filter(({ enrolmentId, percent: attendancePercent, contested: attendanceContested }) => {
      const own = grades.filter((grade) => grade.enrolmentId === enrolmentId);
      const outstanding = unitsOutstanding(compulsory, own);
      return trainingBlockers({ attendancePercent, attendanceContested, minimumPercent, outstanding }).length === 0;
    });
    return new Set(passes.map(({ enrolmentId }) => enrolmentId));
  }

  /** Brings the result of one trainee of a completed cohort in line with the sheets; answers whether they pass now. */
  async settleAgain(tx: Tx, cohort: KnownCohort, enrolmentId: string, actor: Actor): Promise<boolean> {
    const passes = (await this.passing(tx, cohort)).has(enrolmentId);
    const event = passes ? 'correct_to_passed' : 'correct_to_not_passed';
    const moved = await this.enrolments.moveAll(tx, cohort.id, [enrolmentId], event);
    const happened = moved.map((id) =>
      enrolmentEvent('result_corrected', { id, cohortId: cohort.id }, { passed: passes }),
    );
    await AuditRepository.in(tx).append(actor, happened, cohort.centreId);
    return passes;
  }
}
