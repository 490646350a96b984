import { type Actor, type CorrectionValue, settledCohortStatuses } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AttendanceService } from '../attendance/attendance.service.ts';
import {
  type CertificateFollowUp,
  CorrectedCertificatesService,
} from '../certificates/corrected-certificates.service.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { ResultsService } from '../cohorts/results.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import type { CorrectionCell } from './correction-cells.ts';

/** What a decision writes into the cell. */
export interface CorrectionDecision {
  value: CorrectionValue;
  supersedes: string[];
  reason: string;
}

/** Lets everything follow from an applied case: the sheet, the trainee's result, and a request for the certificate. */
@Injectable()
export class CorrectionEffectsService {
  constructor(
    private readonly grading: GradingService,
    private readonly attendance: AttendanceService,
    private readonly results: ResultsService,
    private readonly certificates: CorrectedCertificatesService,
  ) {}

  /** Writes the decision beside all that was said before, and answers the request that it opened for the certificate. */
  async apply(
    tx: Tx,
    cohort: KnownCohort,
    cell: CorrectionCell,
    decision: CorrectionDecision,
    actor: Actor,
  ): Promise<CertificateFollowUp | null> {
    const { judgement, score, status, note } = decision.value;
    const { enrolmentId } = cell.row;
    if (cell.kind === 'grade') {
      await this.grading.correct(tx, cohort, cell, { ...decision, value: { judgement, score, note } }, actor);
    } else {
      await this.attendance.correct(tx, cohort, cell, { ...decision, value: { status, note } }, actor);
    }
    if (!settledCohortStatuses.includes(cohort.status)) return null;
    const passes = await this.results.settleAgain(tx, cohort, enrolmentId, actor);
    return this.certificates.follow(tx, { cohortId: cohort.id, enrolmentId, passes, reason: decision.reason }, actor);
  }
}
